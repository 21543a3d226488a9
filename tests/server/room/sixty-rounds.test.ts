import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '#server/store/database';
import { encodeEvents } from '#server/store/event-codec';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { Drive } from '../../support/room/drive';
import { instructor, screen, student, you } from '../../support/room/looking';
import { temporaryFolder } from '../../support/server/database';

const ROUNDS = 60;
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

it('after sixty rounds a view and a commit cost what they cost after one, in bytes and rows', {
  timeout: 60_000,
}, async () => {
  const store = new PrismaRoomStore(database);
  await store.open(SESSION);
  const drive = new Drive();
  let version = 0;
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
    return { 'picks, rows': picks.rows, 'picks, bytes': picks.bytes, 'end, rows': end.rows };
  };
  const measured = async () => {
    const commits = await play();
    const finished = viewsOf(drive);
    drive.open();
    return { ...commits, ...finished, ...viewsOf(drive) };
  };

  for (let device = 1; device <= STUDENTS; device += 1) drive.join(device);
  await commit();
  // The first round has no points of another one yet.
  await play();
  const early = await measured();
  drive.lead('discard-round');
  for (let round = 3; round < ROUNDS; round += 1) await play();
  const late: Record<string, number> = await measured();
  const grown = Object.entries(early).filter(([name, cost]) => late[name]! > MOST * cost);
  expect(grown).toEqual([]);
  expect(Object.values(early).every((cost) => cost > 0)).toBe(true);
  const { pastRounds } = instructor(drive);
  expect(pastRounds).toHaveLength(ROUNDS);
  expect(bytesOf(pastRounds)).toBeLessThan(ROUNDS * PAST_ROUND_BYTES);
  expect((await store.load(SESSION.code))?.events).toHaveLength(version);
});
