import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ROOM_CAPACITY } from '#core/room/state';
import { restoredRoom } from '#server/room/restored-room';
import { closeDatabase, openDatabase } from '#server/store/database';
import { encodeEvents } from '#server/store/event-codec';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import type { StoredRounds } from '#server/store/room-store';
import { Drive } from '../../support/room/drive';
import { instructor, screen, student, you } from '../../support/room/looking';
import { temporaryFolder } from '../../support/server/database';

const ROUNDS = 60;
/** After the first one, which has no points of another one yet. */
const EARLY_ROUNDS = 2;
const STUDENTS = 30;
/** To what was after one: numbers of rounds, versions and points have more digits by then. */
const MOST = 1.1;
const SESSION = {
  id: 'session-1',
  code: 'CDFGHJ',
  title: 'Learning rates',
  commandId: 'command-1',
  openedAt: 0,
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  database = await openDatabase(folder.url);
});
afterEach(async () => {
  await closeDatabase(database);
  folder.remove();
});

/** By the database’s only connection, since it was opened. */
async function rowsWritten(): Promise<number> {
  const [row] = await database.$queryRaw<{ rows: bigint }[]>`SELECT total_changes() AS rows`;
  return Number(row!.rows);
}

/** Of what a restart asks the database for. */
let rowsRead = 0;

/** The database, with a count of the rows that it gives. */
function counted(): typeof database {
  return database.$extends({
    query: {
      async $allOperations({ args, query }) {
        const found = await query(args);
        rowsRead += Array.isArray(found) ? found.length : 1;
        return found;
      },
    },
  }) as unknown as typeof database;
}

/** What bringing the stored room back takes: rows, characters that are parsed, events that are replayed. */
async function restart() {
  const store = new PrismaRoomStore(counted());
  rowsRead = 0;
  const parse = vi.spyOn(JSON, 'parse');
  const room = await restoredRoom(
    { store, capacity: ROOM_CAPACITY, log: pino({ level: 'silent' }) },
    SESSION.code,
  );
  const parsed = parse.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  parse.mockRestore();
  const rows = rowsRead;
  const events = (await store.recall(SESSION.code))!.events.length;
  return { state: room!.state, rows, parsed, events };
}

/** A restart parses what each round was about and how it came out, and reads what was given in it as it is. */
const ROUND_HEAD_BYTES = 800;

/** The console lists the rounds that were played: a part of its view, sent once a round. Bytes that each adds. */
const PAST_ROUND_BYTES = 500;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Bytes of each message, while the class picks and when the results are there. */
function viewsOf(drive: Drive): Record<string, number> {
  const { pastRounds: _listed, ...console } = instructor(drive);
  const views = { student: student(drive), you: you(drive, 1), screen: screen(drive), console };
  return Object.fromEntries(
    Object.entries(views).map(([name, view]) => [
      `${name}, ${drive.state.phase.kind}`,
      bytesOf(view),
    ]),
  );
}

it('after sixty rounds a view, a commit and a restart cost what they cost after one, in bytes and rows', {
  timeout: 60_000,
}, async () => {
  const store = new PrismaRoomStore(database);
  await store.open(SESSION);
  const drive = new Drive();
  let version = 0;
  let rounds: StoredRounds = new Map();
  const commit = async () => {
    const events = drive.events.slice(version);
    const before = await rowsWritten();
    await store.append({ sessionId: SESSION.id, expectedVersion: version, events, at: drive.now });
    version += events.length;
    return { rows: (await rowsWritten()) - before, bytes: encodeEvents(events).length };
  };
  const play = async () => {
    drive.open();
    for (let device = 1; device <= STUDENTS; device += 1) drive.pick(device, 0.01 * device);
    const picks = await commit();
    drive.run();
    drive.finish();
    const end = await commit();
    const before = await rowsWritten();
    rounds = (await store.keepSnapshot(SESSION.id, drive.state, rounds))!;
    return {
      ...{ 'picks, rows': picks.rows, 'picks, bytes': picks.bytes, 'end, rows': end.rows },
      'snapshot, rows': (await rowsWritten()) - before,
    };
  };
  const measured = async () => {
    const commits = await play();
    const finished = viewsOf(drive);
    drive.open();
    return { ...commits, ...finished, ...viewsOf(drive) };
  };
  const restarted = async () => {
    await commit();
    const { state, ...cost } = await restart();
    expect(state.version).toBe(version);
    expect(state.finishedRounds).toHaveLength(drive.state.finishedRounds.length);
    return cost;
  };

  for (let device = 1; device <= STUDENTS; device += 1) drive.join(device);
  await commit();
  await play();
  const early = await measured();
  const earlyRestart = await restarted();
  drive.lead('discard-round');
  for (let round = EARLY_ROUNDS + 1; round < ROUNDS; round += 1) await play();
  const late: Record<string, number> = await measured();
  const grown = Object.entries(early).filter(([name, cost]) => late[name]! > MOST * cost);
  expect(grown).toEqual([]);
  expect(Object.values(early).every((cost) => cost > 0)).toBe(true);
  const { pastRounds } = instructor(drive);
  expect(pastRounds).toHaveLength(ROUNDS);
  expect(bytesOf(pastRounds)).toBeLessThan(ROUNDS * PAST_ROUND_BYTES);

  const more = ROUNDS - EARLY_ROUNDS;
  const lateRestart = await restarted();
  expect(lateRestart.events).toBe(earlyRestart.events);
  expect(lateRestart.rows - earlyRestart.rows).toBe(more);
  expect(lateRestart.parsed).toBeLessThan(MOST * earlyRestart.parsed + more * ROUND_HEAD_BYTES);
  expect((await store.load(SESSION.code))?.events).toHaveLength(version);
});
