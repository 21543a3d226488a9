import type { Identity } from '#core/archive/stored-event';
import { OPERATOR } from '#core/protocol/owner';
import type { RoomEvent } from '#core/room/event';
import type { RoomState } from '#core/room/state';
import { Prisma } from '../../prisma/generated/client';
import { closeDatabase } from './database';
import type { Database } from './dialect';
import { decodeEvents, encodeEvents } from './event-codec';
import { writeHeadlines } from './headlines';
import { portions } from './portions';
import {
  type Batch,
  type NewSession,
  type RecalledSession,
  type RoomStore,
  StaleWriter,
  type StoredRounds,
  type StoredRun,
  type StoredSession,
} from './room-store';
import { insertRuns } from './run-rows';
import { ownRules, readSnapshot, writeSnapshot } from './snapshot-rows';
import { isUniqueViolation } from './unique-violation';

export class PrismaRoomStore implements RoomStore {
  constructor(private readonly database: Database) {
    // Where they can't be read no snapshot is made or used, and says why.
    ownRules().catch(() => undefined);
  }

  async open(session: NewSession): Promise<boolean> {
    const { id, code, title, owner = OPERATOR, commandId, openedAt, events = [] } = session;
    const at = new Date(openedAt);
    const version = events.length;
    const commits = version === 0 ? [] : [{ version, events: encodeEvents(events), at }];
    try {
      await this.database.session.create({
        data: {
          ...{ id, code, openCode: code, commandId, title, owner, openedAt: at, version },
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

  async recall(code: string): Promise<RecalledSession | null> {
    const where = { openCode: code, isPartial: false };
    const session = await this.database.session.findUnique({ where });
    const snapshot = session && (await readSnapshot(this.database, session.id));
    if (!session || !snapshot) return null;
    const participants = await this.database.participant.findMany({
      where: { sessionId: session.id },
    });
    const commits = await this.database.commit.findMany({
      where: { sessionId: session.id, version: { gt: snapshot.version } },
      orderBy: { version: 'asc' },
    });
    return {
      id: session.id,
      code: session.code,
      firstCode: session.firstCode ?? session.code,
      title: session.title,
      version: session.version,
      roomOf: (room) => snapshot.roomOf(room, identities(participants)),
      events: sessionEvents({ participants, commits }),
      rounds: snapshot.rounds,
    };
  }

  keepSnapshot(
    sessionId: string,
    state: RoomState,
    rounds: StoredRounds,
  ): Promise<StoredRounds | null> {
    return writeSnapshot(this.database, sessionId, state, rounds);
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
    const { sessionId, expectedVersion, epoch, events, at } = batch;
    const version = expectedVersion + events.length;
    await this.database.$transaction(async (transaction) => {
      const count = await transaction.$executeRaw`
        UPDATE "Session" SET "version" = ${version}
        WHERE "id" = ${sessionId} AND "version" = ${expectedVersion} ${inLease(epoch)}`;
      if (count !== 1) throw new StaleWriter(batch);
      await transaction.$executeRaw`
        INSERT INTO "Commit" ("sessionId", "version", "events", "at")
        VALUES (${sessionId}, ${version}, ${encodeEvents(events)}, ${new Date(at)})`;
      await writeHeadlines(transaction, batch);
    });
  }

  async replaceRuns(
    sessionId: string,
    roundNumber: number,
    runs: readonly StoredRun[],
    epoch?: number,
  ): Promise<void> {
    if (epoch === undefined) return writeRuns(this.database, sessionId, roundNumber, runs);
    await this.database.$transaction(async (transaction) => {
      // Until the transaction ends nobody takes the room.
      const count = await transaction.$executeRaw`
        UPDATE "Session" SET "epoch" = ${epoch} WHERE "id" = ${sessionId} ${inLease(epoch)}`;
      if (count !== 1) throw new StaleWriter({ sessionId, epoch });
      await writeRuns(transaction, sessionId, roundNumber, runs);
    });
  }

  close(): Promise<boolean> {
    return closeDatabase(this.database);
  }
}

async function writeRuns(
  database: Prisma.TransactionClient,
  sessionId: string,
  roundNumber: number,
  runs: readonly StoredRun[],
): Promise<void> {
  await database.run.deleteMany({ where: { sessionId, roundNumber } });
  for (const portion of portions(runs)) {
    await database.$executeRaw(insertRuns(sessionId, roundNumber, portion));
    await new Promise((resume) => setImmediate(resume));
  }
}

function inLease(epoch: number | undefined): Prisma.Sql {
  return epoch === undefined ? Prisma.empty : Prisma.sql`AND "epoch" = ${epoch}`;
}

type ParticipantRow = Prisma.ParticipantGetPayload<object>;

/** The events of a session, with the names and devices that are known. */
function sessionEvents({
  participants,
  commits,
}: {
  readonly participants: readonly ParticipantRow[];
  readonly commits: readonly Prisma.CommitGetPayload<object>[];
}): RoomEvent[] {
  const identify = identities(participants);
  return commits.flatMap((commit) => decodeEvents(commit.events, identify));
}

function identities(participants: readonly ParticipantRow[]): (number: number) => Identity | null {
  const rows = new Map(participants.map((row) => [row.number, row]));
  return (number) => {
    const row = rows.get(number);
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
}
