import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { RateChange } from '#core/lesson/round';
import { OPERATOR } from '#core/protocol/owner';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { STEER } from '../../support/server/activities';
import type { Student } from '../../support/server/clients';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { MemoryRoomStore } from '../../support/server/memory-stores';
import { testServer } from '../../support/server/server';

/** Four steps a second, ten times as fast. */
const SPEED = 10;

async function changeRate(
  phone: Student,
  number: number,
  learningRate: number,
): Promise<RateChange> {
  const answer = await phone.send({ type: 'change-rate', round: 1, number, learningRate });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { step: answer.step, learningRate };
}

/** What the engine makes of the same rates, set by hand. */
function recomputed(first: number, changes: readonly RateChange[]) {
  const schedule = { kind: 'by-hand' as const, changes };
  const [verdict] = simulateVerdicts({ ...STEER.experiment, schedule }, [first]);
  return verdict!;
}

async function until(phone: Student, step: number): Promise<void> {
  await phone.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= step);
}

function changesTold({ phase }: ScreenView) {
  return phase.kind === 'running' ? phase.changes : [];
}

describe('steering', () => {
  it('a change holds from the step that the acknowledgement names, and the run can be recomputed', async () => {
    const { ada, ben, teacher, clients, code, databaseUrl } = await classroom(2, { speed: SPEED });
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 0.01);
    await pick(ben, round, 1.2);
    await run(teacher, ada, round);

    const adas = [await changeRate(ada, 2, 0.02)];
    await until(ada, 6);
    const [before, seen] = [ada.frames.at(-1)![3], ada.frames.length];
    adas.push(await changeRate(ada, 3, 0.4));
    await ada.until(({ frames }) => frames.length > seen);
    expect(adas[1]!.step).toBeGreaterThanOrEqual(before);
    expect(adas[1]!.step).toBeLessThanOrEqual(ada.frames.at(-1)![3]);
    const bens = [await changeRate(ben, 2, 0.1)];
    await until(ada, 30);
    adas.push(await changeRate(ada, 4, 0.01));

    await screen.until(({ view }) => changesTold(view).length === 4);
    const triples = changesTold(screen.view);
    expect(triples).toContainEqual([1, adas[1]!.step, 0.4]);
    expect(triples).toContainEqual([2, bens[0]!.step, 0.1]);
    const late = await clients.screen(code);
    expect(changesTold(late.view)).toHaveLength(4);
    await ada.until(({ you }) => you.pick?.changes.length === 3);
    expect(ada.you.pick?.changes).toEqual(adas);

    await Promise.all([ada, ben, screen, teacher].map((client) => client.inPhase('finished')));
    await ada.until(({ you }) => you.verdict !== null);
    await ben.until(({ you }) => you.verdict !== null);
    expect(ada.you.verdict).toEqual(recomputed(0.01, adas));
    expect(ben.you.verdict).toEqual(recomputed(1.2, bens));
    expect(ada.you.points).toBeNull();
    expect(screen.boards.filter(({ isProvisional }) => isProvisional).length).toBeGreaterThan(0);
    expect(screen.view.board?.isProvisional).toBe(false);

    const database = await openDatabase(databaseUrl);
    const [summary] = await listSessions(OPERATOR, database);
    const review = await findSession(OPERATOR, summary!.id, database);
    expect(review?.rounds[0]?.runs).toMatchObject([
      { participant: 1, learningRate: 0.01, changes: adas, verdict: recomputed(0.01, adas) },
      { participant: 2, learningRate: 1.2, changes: bens, verdict: recomputed(1.2, bens) },
    ]);
    await database.$disconnect();
  });

  it('a board lists who is at the goal now, and no longer who has left it', async () => {
    const { ada, teacher } = await classroom(1, { speed: SPEED });
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 0.4);
    await run(teacher, ada, round);
    await ada.until(({ boards }) => boards.at(-1)?.converged === 1);
    expect(ada.you.verdict).toBeNull();
    await changeRate(ada, 2, 3);
    await ada.until(({ boards }) => boards.at(-1)?.converged === 0);
    await ada.until(({ boards }) => boards.at(-1)?.diverged === 1);
    await ada.until(({ you }) => you.verdict?.outcome === 'diverged');
    await teacher.send({ type: 'end-run', round });
    await ada.inPhase('finished');
  });

  it('goes on after a restart from the stored changes', async () => {
    const test = await classroom(1, { speed: SPEED });
    const { ada, teacher } = test;
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 0.3);
    await run(teacher, ada, round);
    await until(ada, 8);
    const changes = [await changeRate(ada, 2, 1.3)];
    await until(ada, 12);
    await test.server.close();

    const next = await testServer({ folder: test.folder, speed: SPEED });
    const again = await next.clients.student(test.code, ada.token);
    expect(again.you.pick?.changes).toEqual(changes);
    await again.until(({ view }) => view.phase.kind === 'running' && !view.phase.waiting);
    await again.until(({ frames }) => frames.length > 0);
    expect(again.frames[0]![3]).toBeGreaterThanOrEqual(12);
    const change = await changeRate(again, 3, 0.1);
    expect(change.step).toBeGreaterThanOrEqual(12);
    changes.push(change);
    await again.inPhase('finished');
    await again.until(({ you }) => you.verdict !== null);
    expect(again.you.verdict).toEqual(recomputed(0.3, changes));
  });

  it('the verdict follows from all changes, also from those stored with the end', async () => {
    const store = new MemoryRoomStore();
    const append = store.append.bind(store);
    store.append = async (batch) => {
      await delay(150);
      await append(batch);
    };
    const { ada, teacher } = await classroom(1, { speed: SPEED, store });
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 0.01);
    await run(teacher, ada, round);
    await until(ada, 80);
    const answers: Promise<RateChange | null>[] = [];
    for (let number = 2; number < 14; number += 1) {
      answers.push(changeRate(ada, number, number / 50).catch(() => null));
      await delay(55);
    }
    await ada.inPhase('finished');
    await ada.until(({ you }) => you.verdict !== null);
    // One is under way at a time, and each is stored slowly here.
    const stored = (await Promise.all(answers)).filter((change) => change !== null);
    expect(stored.length).toBeGreaterThan(1);
    expect(ada.you.verdict).toEqual(recomputed(0.01, ada.you.pick!.changes));
  });

  it('tells the stage at most four times a second, and the phones nothing', async () => {
    const { ada, ben, teacher, clients, code } = await classroom(2, { speed: 1 });
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 0.3);
    await pick(ben, round, 0.3);
    await run(teacher, ada, round);
    await screen.inPhase('running');
    await delay(600);
    const [views, phoneViews, startedAt] = [
      screen.views.length,
      ada.views.length,
      performance.now(),
    ];
    for (let number = 2; number < 26; number += 1) {
      await delay(60);
      await Promise.all([ada, ben].map((phone) => changeRate(phone, number, number / 100)));
    }
    await screen.until(({ view }) => changesTold(view).some(([, , rate]) => rate === 0.25));
    const seconds = (performance.now() - startedAt) / 1_000;
    expect(screen.views.length - views).toBeLessThanOrEqual(Math.ceil(seconds * 4) + 1);
    // Each change once: an increment names the version it builds on, and brings no more than is new.
    expect(Math.max(...screen.viewBytes.slice(views))).toBeLessThan(2_500);
    expect(ada.views.length).toBe(phoneViews);
    await teacher.send({ type: 'close-room' });
  });
});
