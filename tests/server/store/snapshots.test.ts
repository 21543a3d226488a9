import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { ROOM_CAPACITY, type RoomState } from '#core/room/state';
import { restoredRoom } from '#server/room/restored-room';
import { fileOf } from '#server/store/database-url';
import type { Database } from '#server/store/dialect';
import { PrismaSessionStore } from '#server/store/session-store';
import { tokenHashOf } from '../../support/room/drive';
import { everyDatabase, type OpenDatabase } from '../../support/server/databases';
import { PlayedSession, SESSION } from '../../support/server/played-session';

const { id: sessionId, code } = SESSION;

const databases = await everyDatabase();
afterAll(() => databases.close());

describe.each(databases.kinds)('in a database of %s', (kind) => {
  let place: OpenDatabase;
  let database: Database;
  let session: PlayedSession;
  let warnings: string[];

  /** Three students after two races, of which a snapshot is stored; then the class goes back and one more joins. */
  beforeEach(async () => {
    place = await databases.open(kind);
    ({ database } = place);
    session = await PlayedSession.opened(database, 3);
    await session.race();
    await session.snapshot();
    await session.race();
    await session.snapshot();
    session.drive.lead('return-to-lobby');
    session.drive.join(4, 'Learner 1');
    await session.commit();
    warnings = [];
  });
  afterEach(() => place.close());

  async function restored() {
    const log = pino(
      { level: 'warn', base: null },
      { write: (line: string) => warnings.push(line) },
    );
    const room = await restoredRoom({ store: session.store, capacity: ROOM_CAPACITY, log }, code);
    return room!;
  }

  async function whole(): Promise<RoomState> {
    return replay(newRoom(SESSION), (await session.store.load(code))!.events);
  }

  /** Without what only spares a search. */
  function told({ tokens: _, names: __, suffixes: ___, ...state }: RoomState) {
    return state;
  }

  describe('a snapshot of a room', () => {
    it('spares the log before it: nothing of that is read', async () => {
      const { version } = await database.snapshot.findUniqueOrThrow({ where: { sessionId } });
      expect(version).toBeLessThan(session.drive.state.version);
      const before = await whole();
      const commits = { sessionId, version: { lte: version } };
      expect(
        (await database.commit.updateMany({ where: commits, data: { events: 'unread' } })).count,
      ).toBe(3);
      const { state, storedRounds } = await restored();
      expect(told(state)).toEqual(told(before));
      expect([...storedRounds.keys()]).toEqual([1, 2]);
      expect(warnings).toEqual([]);
    });

    it('is one a session, and a round that it has is not written again', async () => {
      const rounds = () => database.snapshotPart.findMany({ orderBy: { roundNumber: 'asc' } });
      const [first, second, ...others] = await rounds();
      expect([first?.roundNumber, second?.roundNumber, others]).toEqual([1, 2, []]);
      await database.snapshotPart.updateMany({ where: { roundNumber: 1 }, data: { text: 'kept' } });
      await session.race();
      await session.snapshot();
      expect(
        (await rounds()).map(({ roundNumber, text }) => [roundNumber, text === 'kept']),
      ).toEqual([
        [1, true],
        [2, false],
        [3, false],
      ]);
      expect(await database.snapshot.count()).toBe(1);
    });

    it.each<[string, () => Promise<unknown>]>([
      [
        'whose state was changed',
        async () =>
          database.$executeRaw`UPDATE "Snapshot" SET "state" = replace("state", '400', '401')`,
      ],
      [
        'whose state is no longer there',
        () => database.snapshot.updateMany({ data: { state: '' } }),
      ],
      ['that says another version', () => database.snapshot.updateMany({ data: { version: 3 } })],
      ['of other rules', () => database.snapshot.updateMany({ data: { rules: 'f'.repeat(64) } })],
      [
        'with a round that was changed',
        async () => database.$executeRaw`UPDATE "SnapshotPart" SET "text" = lower("text")`,
      ],
      [
        'without one of its rounds',
        () => database.snapshotPart.deleteMany({ where: { roundNumber: 1 } }),
      ],
      [
        'that is ahead of the log',
        async () => {
          await database.commit.deleteMany({ where: { version: { gt: 5 } } });
          await database.session.updateMany({ data: { version: 3 } });
        },
      ],
      [
        'after which a part of the log is missing',
        async () => {
          const { version } = await database.snapshot.findUniqueOrThrow({ where: { sessionId } });
          await database.commit.deleteMany({ where: { version: { gt: version } } });
          await database.session.updateMany({ data: { version: version + 1 } });
        },
      ],
    ])(
      '%s leads to the whole log, and to a line for who runs the server',
      async (_what, damage) => {
        await damage();
        const { state, storedRounds } = await restored();
        expect(state).toEqual(await whole());
        expect(storedRounds.size).toBe(0);
        expect(warnings).toHaveLength(1);
        expect(warnings[0]).toContain('the room is restored from its whole log');
        for (const secret of ['Learner', 'id-1', code]) expect(warnings[0]).not.toContain(secret);
      },
    );

    it('of damaged rounds is written anew, whole, when the next round has ended', async () => {
      await database.snapshotPart.updateMany({ data: { text: '[' } });
      const { state, storedRounds } = await restored();
      session.drive.state = state;
      await session.race();
      await session.store.keepSnapshot(sessionId, session.drive.state, storedRounds);
      warnings = [];
      expect(told((await restored()).state)).toEqual(told(await whole()));
      expect(warnings).toEqual([]);
    });

    it('that was interrupted leaves the one before, and the round is written again', async () => {
      const before = await database.snapshot.findUniqueOrThrow({ where: { sessionId } });
      await session.race();
      const three = session.drive.state;
      // As if the process had been killed: the round's row is there, or a part of it, and the room's isn't.
      await session.snapshot();
      await database.snapshot.update({ where: { sessionId }, data: before });
      await database.snapshotPart.updateMany({ where: { roundNumber: 3 }, data: { text: 'half' } });
      const { state, storedRounds } = await restored();
      expect(told(state)).toEqual(told(await whole()));
      expect([...storedRounds.keys()]).toEqual([1, 2]);
      await session.store.keepSnapshot(sessionId, three, storedRounds);
      const later = await restored();
      expect(told(later.state)).toEqual(told(await whole()));
      expect([...later.storedRounds.keys()]).toEqual([1, 2, 3]);
      expect(warnings).toEqual([]);
    });

    it('is not there for a room that is closed, which nobody recalls', async () => {
      session.drive.teach({ type: 'close-room' });
      await session.commit();
      expect(await session.store.recall(code)).toBeNull();
    });
  });

  describe('what is erased', () => {
    const SECRETS = ['Learner 1', 'id-1', tokenHashOf(1)];

    it('was never in a snapshot', async () => {
      const { state } = await database.snapshot.findUniqueOrThrow({ where: { sessionId } });
      const parts = await database.snapshotPart.findMany();
      const details = parts.map(({ text }) => String(inflateRawSync(Buffer.from(text, 'base64'))));
      const all = [state, ...details].join();
      for (const secret of SECRETS) expect(all).not.toContain(secret);
      expect(details.every((text) => text.includes('"learningRate"'))).toBe(true);
    });

    it('is known by no room that is restored from one made before', async () => {
      const sessions = new PrismaSessionStore(database);
      expect((await restored()).state.participants.get(1)?.name).toBe('Learner 1');
      await sessions.eraseIdentities(sessionId);
      const { state } = await restored();
      expect(warnings).toEqual([]);
      expect(told(state)).toEqual(told(await whole()));
      const text = JSON.stringify([...state.participants, ...state.tokens, ...state.names]);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    });

    it('with its session goes, from the files of SQLite too', async () => {
      const [part] = await database.snapshotPart.findMany();
      const known = part!.text.slice(0, 80);
      const bytes = () =>
        (kind === 'SQLite' ? ['', '-wal'] : [])
          .map((ending) => readFileSync(fileOf(place.url) + ending, 'latin1'))
          .join('');
      expect(bytes().includes(known)).toBe(kind === 'SQLite');
      expect(await new PrismaSessionStore(database).delete(sessionId)).toBe(true);
      expect([await database.snapshot.count(), await database.snapshotPart.count()]).toEqual([
        0, 0,
      ]);
      for (const gone of [known, sessionId]) expect(bytes().includes(gone)).toBe(false);
    });
  });
});
