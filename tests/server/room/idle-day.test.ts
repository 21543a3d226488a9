import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openRace } from '../../support/server/events';
import { ManualTime } from '../../support/server/manual-time';
import { type TestServer, testServer } from '../../support/server/server';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ROOMS = 4;

/** What a server holds: of its own time, and of Node. */
async function heldBy(origin: string, time: ManualTime) {
  const metrics = await fetch(`${origin}/metrics`).then((answer) => answer.text());
  const [, rooms] = /^overshoot_rooms (\d+)$/m.exec(metrics) ?? [];
  const [, connections] = /^overshoot_connections (\d+)$/m.exec(metrics) ?? [];
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  return { rooms: Number(rooms), connections: Number(connections), alarms: time.pending, timers };
}

/** A room with one who has joined and picked, in the middle of a round. */
async function begin({ clients }: TestServer, title: string): Promise<string> {
  const { code, console: teacher } = await clients.room(title);
  const student = await clients.student(code);
  const pick = { type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null } as const;
  expect(await student.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true });
  expect(await teacher.send(openRace(30))).toMatchObject({ ok: true });
  expect(await student.send(pick)).toMatchObject({ ok: true });
  return code;
}

it('after a day in which nobody came no room is in memory and no timer is left, and whoever comes finds all that was', {
  timeout: 60_000,
}, async () => {
  const time = new ManualTime();
  const test = await testServer({ time });
  const { clients, origin } = test;
  const empty = await heldBy(origin, time);
  expect(empty).toMatchObject({ rooms: 0, connections: 0 });
  const codes: string[] = [];
  for (let nth = 1; nth <= ROOMS; nth += 1) codes.push(await begin(test, `Room ${nth}`));
  const played = await heldBy(origin, time);
  expect(played).toMatchObject({ rooms: ROOMS, connections: 3 * ROOMS });
  expect(played.alarms).toBeGreaterThan(empty.alarms);

  clients.close();
  while ((await heldBy(origin, time)).connections > 0) await delay(20);
  await time.pass(5 * MINUTE_MS);
  expect(await heldBy(origin, time)).toMatchObject({ rooms: ROOMS });
  await time.pass(DAY_MS);
  const idle = await heldBy(origin, time);
  expect(idle).toMatchObject({ rooms: 0, connections: 0, alarms: empty.alarms });
  expect(idle.timers).toBeLessThanOrEqual(empty.timers);

  const ben = await clients.student(codes[0]!);
  expect(ben.view).toMatchObject({ title: 'Room 1', participants: 1, phase: { kind: 'finished' } });
  expect(await heldBy(origin, time)).toMatchObject({ rooms: 1 });
  await test.close();
  expect(time.pending).toBe(0);
});
