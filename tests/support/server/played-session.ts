import type { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import type { StoredRounds } from '#server/store/room-store';
import { Drive } from '../room/drive';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export const SESSION = {
  id: 'session-1',
  code: 'CDFGHJ',
  title: 'Learning rates',
  commandId: 'command-1',
  openedAt: 0,
};

/** A room that is played by its rules and stored, with a snapshot where a test wants one. */
export class PlayedSession {
  readonly drive = new Drive();
  readonly store: PrismaRoomStore;
  #version = 0;
  #rounds: StoredRounds = new Map();

  private constructor(database: Database) {
    this.store = new PrismaRoomStore(database);
  }

  /** @param students how many have joined */
  static async opened(database: Database, students: number): Promise<PlayedSession> {
    const played = new PlayedSession(database);
    await played.store.open(SESSION);
    for (let device = 1; device <= students; device += 1) {
      played.drive.join(device, `Learner ${device}`, undefined, `id-${device}`);
    }
    await played.commit();
    return played;
  }

  /** Stores what has happened since. @returns it */
  async commit() {
    const { drive, store } = this;
    const expectedVersion = this.#version;
    const events = drive.events.slice(expectedVersion);
    await store.append({ sessionId: SESSION.id, expectedVersion, events, at: drive.now });
    this.#version += events.length;
    return events;
  }

  /** A race in which everybody picks; its results are there. */
  async race(): Promise<void> {
    const { drive } = this;
    drive.open();
    for (const { number } of drive.state.participants.values()) drive.pick(number, 0.01 * number);
    drive.run();
    drive.finish();
    await this.commit();
  }

  /** Of the room as it is: a round has just ended. */
  async snapshot(): Promise<void> {
    const { store, drive } = this;
    this.#rounds =
      (await store.keepSnapshot(SESSION.id, drive.state, this.#rounds)) ?? this.#rounds;
  }
}
