import { setTimeout as delay } from 'node:timers/promises';
import type { CheckedSession } from '#core/archive/check';
import type { Millis } from '#core/lesson/round';
import type { Participant } from '#core/room/state';
import type { PrismaClient } from '../../prisma/generated/client';
import { importSession } from './session-import';

/** What there is to know of a session before anything is done to it. */
export interface SessionRecord {
  readonly id: string;
  readonly code: string;
  readonly isOpen: boolean;
}

/** What is done to whole sessions, mostly once their class is over. */
export interface SessionStore {
  /** null: there is none with this id. */
  find(id: string): Promise<SessionRecord | null>;
  /** With everything that is known of it; nothing of it can be read from the file either. */
  delete(id: string): Promise<void>;
  /** The names and ids of its students and the hashes of their devices; their results stay. */
  eraseIdentities(id: string): Promise<void>;
  /** By which row of a gradebook each student is known from now on; of who isn't named, nothing is. */
  keepMatches(id: string, matches: readonly GradebookMatch[]): Promise<void>;
  /** All of it or nothing. @returns the id that it has here */
  import(session: CheckedSession): Promise<string>;
  /** Whether no open room has this code. */
  isFree(code: string): Promise<boolean>;
  /** Lets whoever has the secret with this hash read the session; nobody who had another. */
  share(id: string, tokenHash: string, at: Millis): Promise<void>;
  withdraw(id: string): Promise<void>;
  isShared(tokenHash: string): Promise<boolean>;
  /** Ids of the sessions that still know somebody, and in which nothing has happened since. */
  withIdentitiesBefore(date: Millis): Promise<readonly string[]>;
}

/** Who a row of a gradebook is said to be. */
export type GradebookMatch = readonly [participant: Participant['number'], key: string];

const CHECKPOINT_TRIES = 20;
const CHECKPOINT_RETRY_MS: Millis = 50;

/** Rows written at once: a class that is on waits for no more. */
const CHUNK = 50;

export class PrismaSessionStore implements SessionStore {
  constructor(private readonly database: PrismaClient) {}

  async find(id: string): Promise<SessionRecord | null> {
    const session = await this.database.session.findUnique({ where: { id } });
    return session && { id, code: session.code, isOpen: session.openCode !== null };
  }

  async delete(id: string): Promise<void> {
    await this.database.session.deleteMany({ where: { id } });
    await this.#forgetDeleted();
  }

  async eraseIdentities(id: string): Promise<void> {
    await this.database.participant.updateMany({
      where: { sessionId: id, isPractice: false },
      data: {
        name: null,
        studentId: null,
        gradebookKey: null,
        tokenHash: null,
        formerDevices: null,
      },
    });
    await this.#forgetDeleted();
  }

  async keepMatches(id: string, matches: readonly GradebookMatch[]): Promise<void> {
    const { participant } = this.database;
    await participant.updateMany({ where: { sessionId: id }, data: { gradebookKey: null } });
    for (let at = 0; at < matches.length; at += CHUNK) {
      const writes = matches.slice(at, at + CHUNK).map(([number, gradebookKey]) =>
        participant.updateMany({
          // Erased names stay erased, also where a page was opened before.
          where: { sessionId: id, number, name: { not: null } },
          data: { gradebookKey },
        }),
      );
      await this.database.$transaction(writes);
    }
  }

  import(session: CheckedSession): Promise<string> {
    return importSession(this.database, session);
  }

  async isFree(openCode: string): Promise<boolean> {
    return (await this.database.session.findUnique({ where: { openCode } })) === null;
  }

  async share(sessionId: string, tokenHash: string, at: Millis): Promise<void> {
    const shared = { tokenHash, sharedAt: new Date(at) };
    await this.database.share.upsert({
      where: { sessionId },
      create: { sessionId, ...shared },
      update: shared,
    });
  }

  async withdraw(sessionId: string): Promise<void> {
    await this.database.share.deleteMany({ where: { sessionId } });
  }

  async isShared(tokenHash: string): Promise<boolean> {
    return (await this.database.share.count({ where: { tokenHash } })) > 0;
  }

  async withIdentitiesBefore(date: Millis): Promise<readonly string[]> {
    const before = new Date(date);
    const sessions = await this.database.session.findMany({
      where: {
        openedAt: { lt: before },
        OR: [{ closedAt: null }, { closedAt: { lt: before } }],
        participants: {
          some: { isPractice: false, OR: [{ name: { not: null } }, { tokenHash: { not: null } }] },
        },
      },
      select: { id: true, closedAt: true, commits: { orderBy: { version: 'desc' }, take: 1 } },
    });
    // A room that nobody closed counts from the last thing that happened in it.
    return sessions
      .filter(({ closedAt, commits: [last] }) => closedAt !== null || !last || last.at < before)
      .map(({ id }) => id);
  }

  /** What was deleted is overwritten in the file (`secure_delete`); here it leaves the write-ahead log too. */
  async #forgetDeleted(): Promise<void> {
    for (let tries = 0; tries < CHECKPOINT_TRIES; tries += 1) {
      const [done] = await this.database.$queryRaw<
        { busy: bigint | number }[]
      >`PRAGMA wal_checkpoint(TRUNCATE)`;
      if (Number(done?.busy ?? 0) === 0) return;
      // A page is being read.
      await delay(CHECKPOINT_RETRY_MS);
    }
  }
}
