import type { Owner } from '#core/protocol/owner';
import { normalizeCode } from '#core/room/people/code';
import { Prisma } from '../../prisma/generated/client';
import type { Database, Dialect } from './dialect';

export interface SessionQuery {
  /** Part of a title, or a room's code; empty: all. */
  readonly text: string;
  /** Opened then or later; null: whenever. */
  readonly from: Date | null;
  /** Opened before then; null: whenever. */
  readonly until: Date | null;
  /** Counts from 1. One past the last is the last. */
  readonly page: number;
}

export interface SessionMatches {
  /** Newest first. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

export const SESSIONS_PER_PAGE = 20;

/** One page of the sessions that an instructor looks for. */
export async function searchSessions(
  database: Database,
  owner: Owner,
  { text, from, until, page: asked }: SessionQuery,
): Promise<SessionMatches> {
  const where = conditions(database.dialect, owner, text.trim(), from, until);
  const [row] = await database.$queryRaw<{ total: bigint | number }[]>(Prisma.sql`
    SELECT COUNT(*) AS "total" FROM "Session" WHERE ${where}`);
  const total = Number(row?.total ?? 0);
  const pages = Math.max(1, Math.ceil(total / SESSIONS_PER_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const found = await database.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "Session" WHERE ${where} ORDER BY "openedAt" DESC, "id"
    LIMIT ${SESSIONS_PER_PAGE} OFFSET ${(page - 1) * SESSIONS_PER_PAGE}`);
  return { ids: found.map(({ id }) => id), total, page, pages };
}

function conditions(
  dialect: Dialect,
  owner: Owner,
  text: string,
  from: Date | null,
  until: Date | null,
): Prisma.Sql {
  const all = [
    Prisma.sql`"isPartial" = FALSE`,
    // As `openTo`.
    Prisma.sql`("owner" = ${owner} OR "id" IN
      (SELECT "sessionId" FROM "Assistant" WHERE "instructorId" = ${owner}))`,
  ];
  if (text !== '') {
    const code = normalizeCode(text);
    const ways = spellings(text).map((one) => dialect.titleLike(`%${escaped(one)}%`));
    if (code !== null) ways.push(Prisma.sql`"code" = ${code}`, Prisma.sql`"firstCode" = ${code}`);
    all.push(Prisma.sql`(${Prisma.join(ways, ' OR ')})`);
  }
  if (from !== null) all.push(Prisma.sql`"openedAt" >= ${from}`);
  if (until !== null) all.push(Prisma.sql`"openedAt" < ${until}`);
  return Prisma.join(all, ' AND ');
}

/** SQLite ignores the case of English letters only, and PostgreSQL does where its database is of no language. */
function spellings(text: string): readonly string[] {
  const [first = '', ...rest] = text.toLowerCase();
  return [...new Set([text, text.toLowerCase(), first.toUpperCase() + rest.join('')])];
}

/** A title may have a per cent sign. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
