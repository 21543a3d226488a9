import type { CheckedSession } from '#core/archive/check';
import type { Millis } from '#core/lesson/round';
import type { Owner } from '#core/protocol/owner';
import type { Participant } from '#core/room/state';
import type { Database } from './dialect';
import { importSession, takeBackHalfImported } from './session-import';
import { removeSessions } from './session-removal';

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
  /**
   * With everything that is known of it.
   * @returns whether none of it can be read from the files either; false: not yet, since somebody kept reading
   */
  delete(id: string): Promise<boolean>;
  /** The names and ids of its students and the hashes of their devices; their results stay. @returns as `delete` does */
  eraseIdentities(id: string): Promise<boolean>;
  /** By which row of a gradebook each student is known from now on; of who isn't named, nothing is. */
  keepMatches(id: string, matches: readonly GradebookMatch[]): Promise<void>;
  /** All of it or nothing, while others go on: one file at a time. @returns the id that it has here */
  import(session: CheckedSession, owner: Owner): Promise<string>;
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

export class PrismaSessionStore implements SessionStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<SessionRecord | null> {
    const session = await this.database.session.findUnique({ where: { id, isPartial: false } });
    return session && { id, code: session.code, isOpen: session.openCode !== null };
  }

  async delete(id: string): Promise<boolean> {
    await removeSessions(this.database, { id });
    return this.database.dialect.settle(this.database);
  }

  async eraseIdentities(id: string): Promise<boolean> {
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
    return this.database.dialect.settle(this.database);
  }

  async keepMatches(id: string, matches: readonly GradebookMatch[]): Promise<void> {
    // Of two rows that are said to be one student the later one is.
    const last = JSON.stringify([...new Map(matches)]);
    await this.database.$transaction([
      this.database.participant.updateMany({
        where: { sessionId: id, gradebookKey: { not: null } },
        data: { gradebookKey: null },
      }),
      // Erased names stay erased, also where a page was opened before.
      this.database.$executeRaw(this.database.dialect.writeMatches(id, last)),
    ]);
  }

  async import(session: CheckedSession, owner: Owner): Promise<string> {
    await takeBackHalfImported(this.database);
    return importSession(this.database, session, owner);
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
        isPartial: false,
        openedAt: { lt: before },
        OR: [
          { closedAt: { lt: before } },
          // A room that nobody closed counts from the last thing that happened in it.
          { closedAt: null, commits: { none: { at: { gte: before } } } },
        ],
        participants: {
          some: { isPractice: false, OR: [{ name: { not: null } }, { tokenHash: { not: null } }] },
        },
      },
      select: { id: true },
    });
    return sessions.map(({ id }) => id);
  }
}
