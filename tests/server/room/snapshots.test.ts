import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Snapshots } from '#server/room/snapshots';
import type { RoomStore, StoredRounds } from '#server/store/room-store';
import { runOf } from '../../support/room/drive';
import { otherConnection } from '../../support/server/database';
import { askDesk } from '../../support/server/desk';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { ManualTime } from '../../support/server/manual-time';
import { testServer } from '../../support/server/server';

const MINUTE_MS = 60_000;
/** Longer than a server waits after a round before it stores a snapshot. */
const LONG_MS = 10_000;

async function rowsOf(url: string, sql: string): Promise<readonly unknown[]> {
  const connection = otherConnection(url);
  const { rows } = await connection.execute(sql);
  connection.close();
  return rows;
}

/** A class of two that has raced, of which a snapshot is stored. */
async function raced(options: Parameters<typeof classroom>[1] = {}) {
  const room = await classroom(2, { speed: 60, ...options });
  const { teacher, ada, ben } = room;
  const round = await open(teacher, ada, RACE);
  await pick(ada, round, 0.3);
  await pick(ben, round, 1.5);
  await run(teacher, ada, round);
  await ada.inPhase('finished');
  await expect
    .poll(() => rowsOf(room.databaseUrl, 'SELECT "version" FROM "Snapshot"'), { timeout: 10_000 })
    .toHaveLength(1);
  return room;
}

/** What nobody can replay any more. */
function forgetLogBefore(url: string) {
  return rowsOf(
    url,
    `UPDATE "Commit" SET "events" = 'unread' WHERE "version" <= (SELECT "version" FROM "Snapshot")`,
  );
}

describe('a room of which a snapshot is stored', { timeout: 60_000 }, () => {
  it('is restored from it at the next start, in the middle of a round, and goes on', async () => {
    const { databaseUrl, folder, clients, server, code, teacher, ada } = await raced();
    const { verdict } = ada.you;
    const second = await open(teacher, ada, RACE);
    await pick(ada, second, 0.5);
    clients.close();
    await server.close();
    await forgetLogBefore(databaseUrl);
    const next = await testServer({ folder, speed: 60 });
    const again = await next.clients.student(code, ada.token);
    expect(again.you).toMatchObject({
      participant: { number: 1, name: 'Ada' },
      pick: { learningRate: 0.5 },
    });
    const console = await next.clients.instructor(code);
    expect(console.view.pastRounds).toMatchObject([{ number: 1, runs: 2 }]);
    await run(console, again, second);
    await Promise.all([again.inPhase('finished'), console.inPhase('finished')]);
    expect(console.view.phase).toMatchObject({
      previousPicks: [
        [1, 0.3],
        [2, 1.5],
      ],
    });
    expect(again.you.verdict).not.toEqual(verdict);
    // With the round before, which was read from the snapshot.
    await expect
      .poll(() => rowsOf(databaseUrl, 'SELECT DISTINCT "roundNumber" FROM "SnapshotPart"'), {
        timeout: 10_000,
      })
      .toHaveLength(2);
  });

  it('is restored from it on demand once it has left the memory', async () => {
    const time = new ManualTime();
    const test = await testServer({ time });
    const { code, console: teacher } = await test.clients.room();
    const ada = await test.clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.3);
    await teacher.send({ type: 'lock', round });
    await time.pass(2_000);
    await ada.inPhase('running');
    await teacher.send({ type: 'end-run', round });
    const stored = () => rowsOf(test.databaseUrl, 'SELECT "version" FROM "Snapshot"');
    await expect.poll(() => time.pass(1_000).then(stored), { timeout: 10_000 }).toHaveLength(1);
    test.clients.close();
    await delay(200);
    await forgetLogBefore(test.databaseUrl);
    await time.pass(20 * MINUTE_MS);
    const back = await test.clients.student(code, ada.token);
    expect(back.you).toMatchObject({
      participant: { name: 'Ada' },
      verdict: { outcome: 'converged' },
    });
  });

  it('knows nobody any more once names are erased, also where it is open', async () => {
    const room = await raced();
    const [row] = (await rowsOf(room.databaseUrl, 'SELECT "id" FROM "Session"')) as {
      id: string;
    }[];
    await forgetLogBefore(room.databaseUrl);
    expect(await askDesk(room, 'erase-names', { session: row!.id })).toMatchObject({ ok: true });
    const console = await room.clients.instructor(room.code);
    expect(console.view.roster.map(({ name }) => name)).toEqual([null, null]);
    expect(console.view.pastRounds).toMatchObject([{ number: 1, runs: 2 }]);
  });
});

describe('snapshots of a live room', () => {
  const ENDED = [{ type: 'round-finished', verdicts: [], edge: null }] as const;

  function host(keepSnapshot: () => Promise<StoredRounds | null>) {
    const time = new ManualTime();
    const kept: (readonly number[])[] = [];
    const warnings: unknown[] = [];
    const store = {
      keepSnapshot: async (_: string, __: unknown, rounds: StoredRounds) => {
        kept.push([...rounds.keys()]);
        return keepSnapshot();
      },
    } as unknown as RoomStore;
    const log = { warn: (about: unknown) => warnings.push(about) } as never;
    const storedRounds: StoredRounds = new Map();
    const snapshots = new Snapshots({ sessionId: '1', store, time, log, storedRounds });
    return { time, kept, warnings, snapshots };
  }

  const drive = runOf(0.3);
  const running = drive.state;
  drive.finish();
  const { state: finished } = drive;
  const stored: StoredRounds = new Map([[1, { digest: '', characters: 2 }]]);

  it('are stored after a round has ended, and at nothing else', async () => {
    const { time, kept, snapshots } = host(async () => stored);
    snapshots.follow([{ type: 'round-locked', at: 0 }], running);
    snapshots.follow([{ type: 'answer-shown' }], finished);
    await time.pass(LONG_MS);
    expect([kept, time.pending]).toEqual([[], 0]);
    snapshots.follow(ENDED, finished);
    expect(kept).toEqual([]);
    await time.pass(LONG_MS);
    snapshots.follow(ENDED, finished);
    await time.pass(LONG_MS);
    expect(kept).toEqual([[], [1]]);
  });

  it('that fail are told in the log, and the next one is tried', async () => {
    const fault = new Error('the disk is full');
    const { time, kept, warnings, snapshots } = host(() => Promise.reject(fault));
    snapshots.follow(ENDED, finished);
    await time.pass(LONG_MS);
    snapshots.follow(ENDED, finished);
    await time.pass(LONG_MS);
    expect(kept).toEqual([[], []]);
    expect(warnings).toEqual([
      { err: fault, sessionId: '1' },
      { err: fault, sessionId: '1' },
    ]);
  });

  it('are stored no more by a room that has ended, which waits for the one that is being stored', async () => {
    let store = (_: StoredRounds) => {};
    const { time, kept, snapshots } = host(() => new Promise((resolve) => (store = resolve)));
    snapshots.follow(ENDED, finished);
    await time.pass(LONG_MS);
    // One waits for the first to be stored, and one for its time.
    snapshots.follow(ENDED, finished);
    await time.pass(LONG_MS);
    snapshots.follow(ENDED, finished);
    let isClosed = false;
    const closing = snapshots.close().then(() => {
      isClosed = true;
    });
    await time.pass(LONG_MS);
    expect([isClosed, time.pending, kept]).toEqual([false, 0, [[]]]);
    store(stored);
    await closing;
    expect(kept).toEqual([[]]);
  });
});
