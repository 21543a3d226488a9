import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionFile } from '#core/archive/session-file';
import { OPERATOR } from '#core/protocol/owner';
import { nextTurn } from '#server/process/event-loop';
import { carry } from '#server/store/carry/carry';
import { closeDatabase, openDatabase } from '#server/store/database';
import { fileOf as pathOf } from '#server/store/database-url';
import type { Database } from '#server/store/dialect';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import {
  findSession,
  findSessions,
  listSessions,
  newestSessionOf,
  sessionFile,
} from '#server/store/review-queries';
import { importSession } from '#server/store/session-import';
import { PrismaSessionStore } from '#server/store/session-store';
import { openStores } from '#server/store/stores';
import { checked, exported } from '../../support/archive/exported';
import { eventsOf, fileOf } from '../../support/archive/session-files';
import { moves } from '../../support/room/moves';
import { everyDatabase, type Kind } from '../../support/server/databases';
import { joined } from '../../support/server/events';
import { storedLessons } from '../../support/server/stored/stored-lesson';

const EVERY_SESSION = { text: '', from: null, until: null, page: 1 };

/** Reading a file in takes long enough to be looked at: SQLite writes its rows between those of others anyway. */
const SLOW: Readonly<Record<Kind, readonly string[]>> = {
  SQLite: [],
  PostgreSQL: [
    `CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$`,
    'CREATE TRIGGER slow BEFORE INSERT ON "Run" FOR EACH ROW EXECUTE FUNCTION slowly()',
  ],
};

const everywhere = await everyDatabase();
afterAll(() => everywhere.close());

const removes: (() => void)[] = [];
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  for (const remove of removes.splice(0)) remove();
});

async function emptyDatabase(kind: Kind): Promise<Database> {
  const open = await everywhere.open(kind);
  opened.push(open);
  return open.database;
}

/** Lessons of the version before, which knew SQLite only. */
async function oldDatabase(kind: Kind): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  removes.push(() => rmSync(folder, { recursive: true }));
  const url = `file:${join(folder, 'overshoot.db')}`;
  const database = await storedLessons(url);
  if (kind === 'SQLite') {
    opened.push({ close: () => database.$disconnect() });
    return database;
  }
  await closeDatabase(database);
  const { url: elsewhere, database: same, close } = await everywhere.open(kind);
  opened.push({ close });
  await carry(url, elsewhere);
  return same;
}

async function idOf(database: Database, title: string): Promise<string> {
  const sessions = await listSessions(OPERATOR, database);
  return sessions.find((session) => session.title === title)!.id;
}

describe.each(everywhere.kinds)('the file of a session, by %s', (kind) => {
  let old: Database;
  let id: string;
  beforeEach(async () => {
    old = await oldDatabase(kind);
    id = await idOf(old, 'Every activity');
  });

  it('is there for a session only', async () => {
    expect(await sessionFile(OPERATOR, 'nothing', old)).toBeNull();
  });

  it('has everything that is known of it, but no device', async () => {
    const text = await exported(old, id);
    const { participants, rounds, log, teams }: SessionFile = JSON.parse(text);
    expect(participants.map(({ name }) => name)).toContain('Ada');
    expect(participants.some(({ isPractice }) => isPractice)).toBe(true);
    expect(rounds.map(({ activity }) => activity.kind)).toContain('question');
    expect(teams).toBe(2);
    expect(log.at(-1)?.version).toBeGreaterThan(50);
    const rows = await old.participant.findMany({ where: { sessionId: id } });
    for (const { tokenHash } of rows) if (tokenHash !== null) expect(text).not.toContain(tokenHash);
  });

  it('read in elsewhere gives the same session: the same file again, and the same review', async () => {
    const text = await exported(old, id);
    const elsewhere = await emptyDatabase(kind);
    const copy = await importSession(elsewhere, checked(text), OPERATOR);
    const review = await findSession(OPERATOR, id, old);
    if (review?.closedAt !== null) expect(await exported(elsewhere, copy)).toBe(text);
    expect({ ...(await findSession(OPERATOR, copy, elsewhere)), closedAt: null }).toEqual({
      ...review,
      id: copy,
      closedAt: null,
    });
  });

  it('of an open room is read in as a closed one, with nobody’s device, and stays the same from then on', async () => {
    const text = await exported(old, id);
    const elsewhere = await emptyDatabase(kind);
    const copy = await importSession(elsewhere, checked(text), OPERATOR);
    const again = await exported(elsewhere, copy);
    const third = await importSession(elsewhere, checked(again), OPERATOR);
    expect(await exported(elsewhere, third)).toBe(again);
    expect(await elsewhere.session.count({ where: { openCode: { not: null } } })).toBe(0);
    const devices = await elsewhere.participant.findMany({
      where: { tokenHash: { not: null }, isPractice: false },
    });
    expect(devices).toEqual([]);
    expect(await new PrismaRoomStore(elsewhere).wasClosed(checked(again).file.session.code)).toBe(
      true,
    );
  });

  it('is read in beside a live room and other files, and nothing is lost of any', async () => {
    const database = await emptyDatabase(kind);
    const store = new PrismaRoomStore(database);
    const about = {
      id: 'live',
      code: 'C3DF4G',
      title: 'Live',
      commandId: 'a-command',
      openedAt: 1,
    };
    await store.open(about);
    const text = await exported(old, id);
    const imports = [1, 2, 3].map(() => importSession(database, checked(text), OPERATOR));
    await store.append({ sessionId: 'live', expectedVersion: 0, events: [joined(1)], at: 2 });
    await Promise.all(imports);
    expect((await store.load('C3DF4G'))?.events).toEqual([joined(1)]);
    expect(await listSessions(OPERATOR, database)).toHaveLength(4);
  });

  it('lets a live room in between its rows, and shows nothing before it is whole', async () => {
    const database = await emptyDatabase(kind);
    const store = new PrismaRoomStore(database);
    const live = { id: 'live', code: 'C3DF4H', title: 'Live' };
    await store.open({ ...live, commandId: 'a-command', openedAt: 1 });
    const session = checked(await exported(old, id));
    const { code } = session.file.session;
    for (const statement of SLOW[kind]) await database.$executeRawUnsafe(statement);
    let isRead = false;
    const copy = importSession(database, session, OPERATOR).finally(() => {
      isRead = true;
    });
    const half = async () => (await database.session.findFirst({ where: { code } }))?.id ?? '';
    let version = 0;
    const goOn = async () => {
      for (; !isRead; await nextTurn()) {
        const events = [joined(version + 1)];
        await store.append({ sessionId: 'live', expectedVersion: version, events, at: 2 });
        version += 1;
      }
    };
    let looks = 0;
    const look = async () => {
      for (; ; await nextTurn()) {
        const id = await half();
        const seen = await Promise.all([
          listSessions(OPERATOR, database).then(({ length }) => length),
          findSessions(OPERATOR, EVERY_SESSION, database).then(({ total }) => total),
          newestSessionOf(OPERATOR, code, database),
          store.wasClosed(code),
        ]);
        const found = await Promise.all([
          findSession(OPERATOR, id, database),
          sessionFile(OPERATOR, id, database),
          store.loadById(id),
          new PrismaSessionStore(database).find(id),
        ]);
        if (isRead) return;
        looks += 1;
        expect(seen).toEqual([1, 1, null, false]);
        expect(found).toEqual([null, null, null, null]);
      }
    };
    await Promise.all([goOn(), look()]);
    expect(version).toBeGreaterThan(3);
    expect(looks).toBeGreaterThan(3);
    expect(await newestSessionOf(OPERATOR, code, database)).toBe(await copy);
    expect((await store.load(live.code))?.events).toHaveLength(version);
  });

  it('that could not be taken back is gone with the next file, and why it failed is told', async () => {
    const database = await emptyDatabase(kind);
    const session = checked(await exported(old, id));
    const full = new Proxy(database, {
      get(target, name, receiver) {
        if (name === 'commit') throw new Error('the disk is full');
        const findMany = () => Promise.reject(new Error('and still is'));
        if (name === 'session') return { create: target.session.create, findMany };
        return Reflect.get(target, name, receiver);
      },
    });
    await expect(importSession(full, session, OPERATOR)).rejects.toThrow('the disk is full');
    expect(await database.session.count()).toBe(1);
    const copy = await new PrismaSessionStore(database).import(session, OPERATOR);
    expect(await database.session.findMany({ select: { id: true } })).toEqual([{ id: copy }]);
  });

  it('that is deleted goes a few rows at a time, and all of it', async () => {
    const database = await emptyDatabase(kind);
    const session = checked(await exported(old, id));
    const copy = await importSession(database, session, OPERATOR);
    const kept = await importSession(database, session, OPERATOR);
    const ofKept = { where: { sessionId: kept } };
    const commits = await database.commit.count(ofKept);
    // As many as a class of hundreds has.
    const joinedAt = new Date(0);
    const more = Array.from({ length: 180 }, (_, at) => ({ number: 1_000 + at, joinedAt }));
    await database.participant.createMany({
      data: more.map((row) => ({ ...row, sessionId: copy })),
    });
    const removed: number[] = [];
    const watched = new Proxy(database, {
      get(target, name, receiver) {
        if (name !== '$executeRaw') return Reflect.get(target, name, receiver);
        return async (...statement: Parameters<Database['$executeRaw']>) => {
          const rows = await target.$executeRaw(...statement);
          removed.push(rows);
          return rows;
        };
      },
    });
    await new PrismaSessionStore(watched).delete(copy);
    expect(Math.max(...removed)).toBeLessThanOrEqual(50);
    expect(removed.reduce((sum, rows) => sum + rows)).toBeGreaterThan(180 + commits);
    expect(await database.session.findMany({ select: { id: true } })).toEqual([{ id: kept }]);
    expect(await database.commit.count()).toBe(commits);
    expect(await database.participant.count()).toBe(await database.participant.count(ofKept));
  });

  it('of which a process that ended has written half is gone when the next one starts', async () => {
    const { url, database, ...first } = await everywhere.open(kind);
    const store = new PrismaRoomStore(database);
    const live = { id: 'live', code: 'C3DF4H', title: 'Live' };
    await store.open({ ...live, commandId: 'a-command', openedAt: 1 });
    const whole = await importSession(database, checked(await exported(old, id)), OPERATOR);
    const session = checked((await exported(old, id)).replaceAll('"Ada"', '"Zenobia"'));
    const ended = new Proxy(database, {
      get(target, name, receiver) {
        // Past the participants nothing more is done.
        if (name === 'commit') throw new Error('the process has ended');
        if (name === 'session') return { create: target.session.create };
        return Reflect.get(target, name, receiver);
      },
    });
    await expect(importSession(ended, session, OPERATOR)).rejects.toThrow();
    expect(await database.session.count()).toBe(3);
    await database.$disconnect();
    const { rooms, release } = await openStores(url);
    expect((await rooms.load(live.code))?.events).toEqual([]);
    const again = await openDatabase(url);
    opened.push({ close: () => again.$disconnect() });
    expect((await listSessions(OPERATOR, again)).map((one) => one.id).toSorted()).toEqual(
      ['live', whole].toSorted(),
    );
    expect(await again.session.count()).toBe(2);
    expect(await again.participant.count({ where: { name: 'Zenobia' } })).toBe(0);
    for (const file of kind === 'SQLite' ? readdirSync(dirname(pathOf(url))) : []) {
      expect(readFileSync(join(dirname(pathOf(url)), file), 'latin1')).not.toContain('Zenobia');
    }
    await rooms.close();
    await release();
    await first.close();
  });

  it('goes through a database unchanged whatever happened in the room', async () => {
    const database = await emptyDatabase(kind);
    await fc.assert(
      fc.asyncProperty(moves, async (walk) => {
        const events = eventsOf([
          ...walk,
          { by: 'instructor', command: { type: 'close-room', id: 'command-at-the-end' } },
        ]);
        const file = fileOf(events);
        const copy = await importSession(database, checked(JSON.stringify(file)), OPERATOR);
        expect(JSON.parse(await exported(database, copy))).toEqual(file);
      }),
      { numRuns: 25 },
    );
  });
});
