import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { rangeTest } from '#core/engine/theory/range-test';
import { formulaEdge, stabilityEdge } from '#core/engine/theory/theory';
import { OPERATOR } from '#core/protocol/owner';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { DUEL, QUESTION, RANGE_TEST, SWEEP } from '../../support/server/activities';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

async function lastReview(url: string) {
  const database = await openDatabase(url);
  const [summary] = await listSessions(OPERATOR, database);
  const review = await findSession(OPERATOR, summary!.id, database);
  await database.$disconnect();
  return review!;
}

function isToldAnswer({ phase }: StudentView | ScreenView): boolean {
  return phase.kind === 'finished' && phase.isAnswerShown;
}

describe('a duel', () => {
  it('runs the same picks on both sides, and keeps both', async () => {
    const { ada, ben, teacher, clients, code, databaseUrl } = await classroom(2);
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, DUEL);
    await pick(ada, round, 0.1);
    await pick(ben, round, 1.5);
    await run(teacher, ada, round);
    await Promise.all([ada, ben, screen].map((client) => client.inPhase('finished')));

    const rates = [0.1, 1.5];
    const [first, rival] = [DUEL.experiment, DUEL.rival].map((side) =>
      simulateVerdicts(side, rates),
    );
    await ada.until(({ you }) => you.rivalVerdict !== null);
    expect(ada.you).toMatchObject({ verdict: first![0], rivalVerdict: rival![0] });
    expect(screen.view.phase).toMatchObject({
      verdicts: [
        [1, first![0]],
        [2, first![1]],
      ],
      rivalVerdicts: [
        [1, rival![0]],
        [2, rival![1]],
      ],
      edge: 1,
    });
    expect(screen.view.board?.rival).not.toBeNull();
    for (const frame of ada.frames) {
      expect(frame[4]).toHaveLength(2);
    }

    const [kept] = (await lastReview(databaseUrl)).rounds;
    expect(kept?.activity).toEqual(DUEL);
    expect(kept?.runs).toMatchObject([
      { side: 0, participant: 1, verdict: first![0] },
      { side: 0, participant: 2, verdict: first![1] },
      { side: 1, participant: 1, verdict: rival![0] },
      { side: 1, participant: 2, verdict: rival![1] },
    ]);
  });
});

it('where no formula gives the edge, it is measured', async () => {
  const { ada, teacher } = await classroom(1);
  const experiment = defaultExperiment({ id: 'logistic' }, 'adam');
  expect(formulaEdge(experiment)).toBeNull();
  const round = await open(teacher, ada, { kind: 'race', experiment, isPredicted: false });
  await pick(ada, round, 0.1);
  await run(teacher, ada, round);
  await ada.inPhase('finished');
  const edge = stabilityEdge(experiment)!.value;
  expect(ada.view.phase).toMatchObject({ edge });
});

describe('a range test', () => {
  it('shows its steps, hides the taps of others, and ends with all of them and the edge', async () => {
    const { ada, ben, teacher, clients, code, databaseUrl } = await classroom(2, { speed: 10 });
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, RANGE_TEST);
    await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 20);
    const step = ada.frames.at(-1)![3];
    const tap = (number: number, at: number) => ({ type: 'tap', round, number, step: at }) as const;
    expect(await ada.send(tap(1, step))).toMatchObject({ ok: true });
    expect(await ada.send(tap(2, 100))).toMatchObject({ ok: false, code: 'bad-tap' });
    await ben.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 40);
    const later = ben.frames.at(-1)![3];
    expect(await ben.send(tap(1, later))).toMatchObject({ ok: true });
    expect(await ben.send(tap(2, 3))).toMatchObject({ ok: false, code: 'bad-tap' });
    await teacher.until(
      ({ view }) => view.phase.kind === 'running' && view.phase.taps.length === 2,
    );
    await screen.until(({ view }) => view.phase.kind === 'running' && view.phase.tapped === 2);

    await Promise.all([ada, screen, teacher].map((client) => client.inPhase('finished')));
    await ada.until(({ you }) => you.tap?.step === step);
    expect(ada.view.phase).toMatchObject({ taps: [step, later].sort((a, b) => a - b), edge: 1 });
    expect(teacher.view.phase).toMatchObject({
      namedTaps: [
        [1, step],
        [2, later],
      ],
    });
    for (const frame of ada.frames) {
      const [, , , , counts, histogram] = frame;
      expect(counts).toEqual([]);
      expect(new Set(histogram)).toEqual(new Set([0]));
    }
    expect(
      rangeTest(RANGE_TEST.experiment, { ...RANGE_TEST.range, smoothing: 0 }).stop,
    ).not.toBeNull();

    const [kept] = (await lastReview(databaseUrl)).rounds;
    expect(kept).toMatchObject({ activity: RANGE_TEST, edge: 1, runs: [], votes: [] });
    expect(kept?.taps).toEqual([
      { participant: 1, step },
      { participant: 2, step: later },
    ]);
  });

  it('goes on after a restart, with the taps that were stored', async () => {
    const test = await classroom(1, { speed: 10 });
    const { ada, teacher } = test;
    const round = await open(teacher, ada, RANGE_TEST);
    await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 15);
    const step = ada.frames.at(-1)![3];
    expect(await ada.send({ type: 'tap', round, number: 1, step })).toMatchObject({ ok: true });
    await test.server.close();
    const next = await testServer({ folder: test.folder, speed: 10 });
    const again = await next.clients.student(test.code, ada.token);
    expect(again.you.tap).toEqual({ round, number: 1, step });
    await again.until(({ frames }) => frames.length > 0);
    expect(again.frames[0]![3]).toBeGreaterThanOrEqual(step - 1);
    await again.inPhase('finished');
    expect(again.view.phase).toMatchObject({ taps: [step] });
  });
});

describe('a sweep', () => {
  it("runs the instructor's rates, with nobody's pick", async () => {
    const { ada, teacher, clients, code, databaseUrl } = await classroom(1);
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, SWEEP);
    expect(
      await ada.send({ type: 'pick', round, number: 1, learningRate: 0.1, prediction: null }),
    ).toMatchObject({ ok: false });
    await Promise.all([ada, screen].map((client) => client.inPhase('finished')));
    const verdicts = simulateVerdicts(SWEEP.experiment, SWEEP.learningRates);
    expect(screen.view.phase).toMatchObject({
      picks: SWEEP.learningRates.map((rate, at) => [at + 1, rate]),
      verdicts: verdicts.map((verdict, at) => [at + 1, verdict]),
    });
    await ada.until(({ you }) => you.verdict === null && you.points === null);

    const [kept] = (await lastReview(databaseUrl)).rounds;
    expect(kept?.runs.map(({ participant, learningRate }) => [participant, learningRate])).toEqual(
      SWEEP.learningRates.map((rate, at) => [at + 1, rate]),
    );
  });
});

describe('a question', () => {
  it('is voted on, counted and voted on again, and nobody is sent its answer before it is shown', async () => {
    const { ada, ben, teacher, clients, code, databaseUrl } = await classroom(2);
    const screen = await clients.screen(code);
    const wires = [ada, ben, screen].map((client) => {
      const heard: string[] = [];
      client.socket.io.engine.on('data', (data: unknown) => void heard.push(String(data)));
      return heard;
    });
    const vote = (round: number, choice: number, confidence: 'sure' | null = null) =>
      ({ type: 'vote', round, number: 1, choice, confidence }) as const;
    const first = await open(teacher, ada, QUESTION);
    expect(await ada.send(vote(first, 0, 'sure'))).toMatchObject({ ok: true });
    expect(await ben.send(vote(first, 1))).toMatchObject({ ok: true });
    expect(await ben.send({ ...vote(first, 3), number: 2 })).toMatchObject({ code: 'bad-vote' });
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.votes.length === 2,
    );
    await teacher.send({ type: 'lock', round: first });
    await Promise.all([ada, ben, screen, teacher].map((client) => client.inPhase('finished')));
    expect(ada.view.phase).toMatchObject({
      tally: { voters: 2, choices: null },
      isAnswerShown: false,
    });
    await ada.until(({ you }) => you.vote?.choice === 0);
    expect(teacher.view.phase).toMatchObject({ round: { activity: QUESTION } });

    const again = { type: 'open-round', activity: QUESTION, title: '', planItem: null } as const;
    await teacher.send({ ...again, revoteOf: first, timeLimit: null });
    await ada.until(({ view }) => view.phase.kind === 'picking');
    const second = first + 1;
    for (const phone of [ada, ben]) await phone.send(vote(second, 0));
    await teacher.send({ type: 'lock', round: second });
    await Promise.all([ada, ben, screen].map((client) => client.inPhase('finished')));
    const secrets = [...QUESTION.answer!.feedback, 'inverse', 'no effect'];
    for (const secret of secrets) expect(wires.flat().join()).not.toContain(secret);

    expect(await teacher.send({ type: 'show-answer', round: second })).toMatchObject({ ok: true });
    for (const client of [ada, ben]) await client.until(({ view }) => isToldAnswer(view));
    await screen.until(({ view }) => isToldAnswer(view));
    expect(ben.view.phase).toMatchObject({
      round: { activity: QUESTION },
      firstTally: { voters: 2 },
    });
    for (const wire of wires) expect(wire.join()).toContain(QUESTION.answer!.feedback[0]);
    await ben.until(({ you }) => you.points !== null);
    expect(ben.you.points).toEqual(['goal', 'improvement']);

    const { rounds } = await lastReview(databaseUrl);
    expect(rounds).toMatchObject([
      { number: first, revoteOf: null, activity: QUESTION, runs: [] },
      { number: second, revoteOf: first },
    ]);
    expect(rounds[0]?.votes).toEqual([
      { participant: 1, choice: 0, confidence: 'sure' },
      { participant: 2, choice: 1, confidence: null },
    ]);
  });
});
