import type { RoomEvent } from '#core/room/event';
import { Prisma } from '../../prisma/generated/client';
import { closeDatabase } from './database';
import type { Database } from './dialect';
import { decodeEvents, encodeEvents } from './event-codec';
import { writeHeadlines } from './headlines';
import { portions } from './portions';
import {
  type Batch,
  type NewSession,
  type RoomStore,
  StaleWriter,
  type StoredRun,
  type StoredSession,
} from './room-store';
import { insertRuns } from './run-rows';

export class PrismaRoomStore implements RoomStore {
  constructor(private readonly database: Database) {}

  async open(session: NewSession): Promise<boolean> {
    const { id, code, title, commandId, openedAt, events = [] } = session;
    const at = new Date(openedAt);
    const version = events.length;
    const commits = version === 0 ? [] : [{ version, events: encodeEvents(events), at }];
    try {
      await this.database.session.create({
        data: {
          ...{ id, code, openCode: code, commandId, title, openedAt: at, version },
          commits: { create: commits },
        },
      });
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  async openedBy(commandId: string): Promise<string | null> {
    const session = await this.database.session.findUnique({ where: { commandId } });
    return session?.code ?? null;
  }

  load(code: string): Promise<StoredSession | null> {
    return this.#load({ openCode: code });
  }

  loadById(id: string): Promise<StoredSession | null> {
    return this.#load({ id });
  }

  async #load(
    where: { readonly openCode: string } | { readonly id: string },
  ): Promise<StoredSession | null> {
    const session = await this.database.session.findUnique({
      where: { ...where, isPartial: false },
      include: { participants: true, commits: { orderBy: { version: 'asc' } } },
    });
    if (!session) return null;
    return {
      id: session.id,
      code: session.code,
      firstCode: session.firstCode ?? session.code,
      title: session.title,
      events: sessionEvents(session),
    };
  }

  async wasClosed(code: string): Promise<boolean> {
    return (
      (await this.database.session.findFirst({
        where: { code, openCode: null, isPartial: false },
      })) !== null
    );
  }

  async codesWithOpenRound(): Promise<readonly string[]> {
    const sessions = await this.database.session.findMany({
      where: { openCode: { not: null }, rounds: { some: { finishedAt: null } } },
      select: { code: true },
    });
    return sessions.map(({ code }) => code);
  }

  /** Plain SQL: while a class picks or steers it is done up to a hundred times a second, and Prisma's own calls take a quarter longer. */
  async append(batch: Batch): Promise<void> {
    const { sessionId, expectedVersion, events, at } = batch;
    const version = expectedVersion + events.length;
    await this.database.$transaction(async (transaction) => {
      const count = await transaction.$executeRaw`
        UPDATE "Session" SET "version" = ${version}
        WHERE "id" = ${sessionId} AND "version" = ${expectedVersion}`;
      if (count !== 1) throw new StaleWriter(batch);
      await transaction.$executeRaw`
        INSERT INTO "Commit" ("sessionId", "version", "events", "at")
        VALUES (${sessionId}, ${version}, ${encodeEvents(events)}, ${new Date(at)})`;
      await writeHeadlines(transaction, batch);
    });
  }

  async replaceRuns(sessionId: string, roundNumber: number, runs: readonly StoredRun[]) {
    await this.database.run.deleteMany({ where: { sessionId, roundNumber } });
    for (const portion of portions(runs)) {
      await this.database.$executeRaw(insertRuns(sessionId, roundNumber, portion));
      await new Promise((resume) => setImmediate(resume));
    }
  }

  close(): Promise<boolean> {
    return closeDatabase(this.database);
  }
}

/** The events of a session, with the names and devices that are known. */
function sessionEvents({
  participants,
  commits,
}: Prisma.SessionGetPayload<{ include: { participants: true; commits: true } }>): RoomEvent[] {
  const identities = new Map(participants.map((row) => [row.number, row]));
  const identify = (number: number) => {
    const row = identities.get(number);
    if (row === undefined) return null;
    const { name, tokenHash, joinCommand, studentId, formerDevices } = row;
    return {
      name,
      tokenHash,
      ...(joinCommand !== null && { joinCommand }),
      ...(studentId !== null && { studentId }),
      formerDevices: JSON.parse(formerDevices ?? '[]') as string[],
    };
  };
  return commits.flatMap((commit) => decodeEvents(commit.events, identify));
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
