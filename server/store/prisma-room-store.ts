import type { RoomEvent } from '#core/room/event';
import { Prisma, type PrismaClient } from '../../prisma/generated/client';
import { closeDatabase } from './database';
import { decodeEvents, encodeEvents } from './event-codec';
import { writeHeadlines } from './headlines';
import {
  type Batch,
  type NewSession,
  type RoomStore,
  StaleWriter,
  type StoredRun,
  type StoredSession,
} from './room-store';

/** Rows per call: 2,000 at once would block the event loop for 150 to 360 ms, 50 block it for about 7. */
const ROWS_PER_CALL = 50;

export class PrismaRoomStore implements RoomStore {
  constructor(private readonly database: PrismaClient) {}

  async open({ id, code, title, commandId, openedAt }: NewSession): Promise<boolean> {
    try {
      await this.database.session.create({
        data: { id, code, openCode: code, commandId, title, openedAt: new Date(openedAt) },
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

  async #load(where: Prisma.SessionWhereUniqueInput): Promise<StoredSession | null> {
    const session = await this.database.session.findUnique({
      where,
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
    return (await this.database.session.findFirst({ where: { code, openCode: null } })) !== null;
  }

  async codesWithOpenRound(): Promise<readonly string[]> {
    const sessions = await this.database.session.findMany({
      where: { openCode: { not: null }, rounds: { some: { finishedAt: null } } },
      select: { code: true },
    });
    return sessions.map(({ code }) => code);
  }

  async append(batch: Batch): Promise<void> {
    const { sessionId, expectedVersion, events, at } = batch;
    const version = expectedVersion + events.length;
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.session.updateMany({
        where: { id: sessionId, version: expectedVersion },
        data: { version },
      });
      if (count !== 1) throw new StaleWriter(batch);
      await transaction.commit.create({
        data: { sessionId, version, events: encodeEvents(events), at: new Date(at) },
      });
      await writeHeadlines(transaction, batch);
    });
  }

  async replaceRuns(sessionId: string, roundNumber: number, runs: readonly StoredRun[]) {
    await this.database.run.deleteMany({ where: { sessionId, roundNumber } });
    for (let first = 0; first < runs.length; first += ROWS_PER_CALL) {
      await this.#insertRuns(sessionId, roundNumber, runs.slice(first, first + ROWS_PER_CALL));
      await new Promise((resume) => setImmediate(resume));
    }
  }

  async close(): Promise<void> {
    await closeDatabase(this.database);
  }

  /**
   * Plain SQL: Prisma's own `createMany` puts numbers through a JSON reader that loses their last bit
   * (2.7321442314800955e+70 came back as …095e+70), and a run must be reproducible to the bit.
   */
  async #insertRuns(sessionId: string, roundNumber: number, runs: readonly StoredRun[]) {
    const rows = runs.map(({ side, participant, learningRate, prediction, confidence, ...run }) => {
      const { outcome, step, overshooting, thrown, trigger, finalGap } = run.verdict;
      const changes = run.changes.length === 0 ? null : JSON.stringify(run.changes);
      return Prisma.sql`(${sessionId}, ${roundNumber}, ${side}, ${participant}, ${learningRate},
        ${prediction}, ${confidence}, ${changes}, ${outcome}, ${step}, ${overshooting}, ${thrown},
        ${trigger}, ${finalGap})`;
    });
    await this.database.$executeRaw`
      INSERT INTO "Run" ("sessionId", "roundNumber", "side", "participantNumber", "learningRate",
        "prediction", "confidence", "changes", "outcome", "step", "overshooting", "thrown", "trigger",
        "finalGap")
      VALUES ${Prisma.join(rows)}`;
  }
}

/** The events of a session, with the names and devices that are known. */
export function sessionEvents({
  participants,
  commits,
}: Prisma.SessionGetPayload<{ include: { participants: true; commits: true } }>): RoomEvent[] {
  const identities = new Map(participants.map((row) => [row.number, row]));
  const identify = (number: number) => {
    const row = identities.get(number);
    if (row === undefined) return null;
    const { name, tokenHash, studentId, formerDevices } = row;
    return {
      name,
      tokenHash,
      ...(studentId !== null && { studentId }),
      formerDevices: JSON.parse(formerDevices ?? '[]') as string[],
    };
  };
  return commits.flatMap((commit) => decodeEvents(commit.events, identify));
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
