import { SESSION_FORMAT, SESSION_FORMAT_VERSION } from '#core/archive/format';
import { LogReader } from '#core/archive/log-reader';
import type { FiledParticipant } from '#core/archive/session-file';
import { type StoredEvent, withoutIdentity } from '#core/archive/stored-event';
import type { Prisma, PrismaClient } from '../../prisma/generated/client';
import { upgradeEvent } from './event-upgrade';
import { Rests } from './rest';

/** Commits that are in memory at once. */
const PORTION = 100;
/** Characters that are sent at once. */
const CHUNK = 64 * 1024;

/** A session on its way into a file. */
export interface SessionFileText {
  readonly code: string;
  readonly title: string;
  readonly openedAt: Date;
  /** The file's text, in parts of some size. Throws where the log is broken. */
  readonly parts: AsyncGenerator<string>;
}

/** null: there is no such session. @param who which sessions may be read */
export async function sessionFileText(
  database: PrismaClient,
  id: string,
  who: Prisma.SessionWhereInput = {},
): Promise<SessionFileText | null> {
  const session = await database.session.findFirst({ where: { ...who, id, isPartial: false } });
  if (session === null) return null;
  const { code, title, openedAt } = session;
  return { code, title, openedAt, parts: inChunks(fileParts(database, session)) };
}

type SessionRow = NonNullable<Awaited<ReturnType<PrismaClient['session']['findUnique']>>>;

/**
 * The log is read twice, once for what follows from it and once to be written: so neither the log nor the file is
 * ever in memory whole. It only grows, and is taken up to the version that the session has at the beginning.
 */
async function* fileParts(database: PrismaClient, session: SessionRow): AsyncGenerator<string> {
  const { id, code, title, openedAt, closedAt, version } = session;
  const firstCode = session.firstCode ?? code;
  const dates = { openedAt: iso(openedAt), closedAt: closedAt && iso(closedAt) };
  const about = { code, firstCode, title, ...dates };
  yield `{${field('format', SESSION_FORMAT)},\n${field('version', SESSION_FORMAT_VERSION)},\n`;
  yield `${field('session', about)},\n`;
  const log = new LogReader(about);
  for await (const { at, events } of commitsOf(database, id, version)) {
    for (const event of events) log.read(event, at);
  }
  yield `${field('teams', log.state.teams)},\n${field('plan', log.state.plan)},\n`;
  yield* list('participants', participantsOf(database, session, log));
  yield ',\n';
  yield* list('rounds', roundsOf(database, id, log));
  yield ',\n';
  yield* list('log', commitsOf(database, id, version));
  yield '}\n';
}

async function* participantsOf(
  database: PrismaClient,
  { id, openedAt }: SessionRow,
  log: LogReader,
): AsyncGenerator<FiledParticipant> {
  const rows = await database.participant.findMany({ where: { sessionId: id } });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { number, ...logged } of log.participants()) {
    const { name, studentId, gradebookKey, joinedAt } = byNumber.get(number) ?? UNKNOWN;
    const identity = { name, studentId, gradebookKey };
    yield { number, ...identity, joinedAt: iso(joinedAt ?? openedAt), ...logged };
  }
}

const UNKNOWN = { name: null, studentId: null, gradebookKey: null, joinedAt: null };

async function* roundsOf(database: PrismaClient, sessionId: string, log: LogReader) {
  const rows = await database.round.findMany({
    where: { sessionId },
    select: { number: true, engineVersion: true },
  });
  const versions = new Map(rows.map(({ number, engineVersion }) => [number, engineVersion]));
  yield* log.rounds((number) => versions.get(number) ?? 1);
}

/** In order, in the present form of events whatever version wrote them. */
async function* commitsOf(database: PrismaClient, sessionId: string, version: number) {
  const rests = new Rests();
  for (let read = 0; read < version; ) {
    const rows = await database.commit.findMany({
      where: { sessionId, version: { gt: read, lte: version } },
      orderBy: { version: 'asc' },
      take: PORTION,
    });
    for (const row of rows) {
      await rests.rest();
      yield { version: row.version, at: iso(row.at), events: eventsOf(row.events) };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    read = last.version;
  }
}

function eventsOf(text: string): StoredEvent[] {
  const stored: unknown[] = JSON.parse(text);
  return stored.map((event) => withoutIdentity(upgradeEvent(event)));
}

/** One entry a line: a text editor opens it, and two files can be compared. */
async function* list(
  name: string,
  entries: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(name)}: [`;
  let isFirst = true;
  const rests = new Rests();
  for await (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
    isFirst = false;
    await rests.rest();
  }
  yield '\n]';
}

function field(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function iso(date: Date): string {
  return date.toISOString();
}

async function* inChunks(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  let isBegun = false;
  for await (const part of parts) {
    chunk += part;
    // The first part goes at once: whoever asked sees that it comes.
    if (isBegun && chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
    isBegun = true;
  }
  if (chunk !== '') yield chunk;
}
