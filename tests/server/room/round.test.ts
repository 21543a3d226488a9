import { describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { openRace, QUADRATIC, RACE } from '../../support/server/events';
import { classroom } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

describe('a live round', () => {
  it('goes from an open room to stored results, and everybody sees their own part', async () => {
    const test = await testServer();
    const { clients } = test;
    const { code, console: teacher } = await clients.room('  Deep   learning ');
    expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{6}$/);
    expect(teacher.view.title).toBe('Deep learning');
    const screen = await clients.screen(code);
    const students = await Promise.all([1, 2, 3].map(() => clients.student(code)));
    const [ada, ben, cleo] = students as [
      (typeof students)[0],
      (typeof students)[0],
      (typeof students)[0],
    ];
    expect(ada.you.participant).toBeNull();
    expect(await ada.send({ type: 'join', name: ' Ada ' })).toMatchObject({
      ok: true,
      name: 'Ada',
    });
    expect(await ben.send({ type: 'join', name: 'Ada' })).toMatchObject({
      ok: true,
      name: 'Ada 2',
    });
    await cleo.send({ type: 'join', name: 'Cleo' });
    await teacher.until(({ view }) => view.roster.length === 3);
    await ada.until(({ you }) => you.participant?.name === 'Ada');

    expect(await teacher.send(openRace())).toMatchObject({ ok: true });
    await ada.inPhase('picking');
    const pick = (learningRate: number) =>
      ({ type: 'pick', round: 1, number: 1, learningRate, prediction: null }) as const;
    expect(await ada.send(pick(0.1))).toMatchObject({ ok: true });
    expect(await ben.send(pick(1.5))).toMatchObject({ ok: true });
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.picks.length === 2,
    );
    await screen.until(({ view }) => view.phase.kind === 'picking' && view.phase.picked === 2);
    expect(JSON.stringify(screen.views)).not.toContain('1.5');

    expect(await teacher.send({ type: 'lock', round: 1 })).toMatchObject({ ok: true });
    await Promise.all([ada.inPhase('running'), screen.inPhase('running')]);
    await ada.until(({ you }) => you.pick?.learningRate === 0.1);
    const picks = screen.view.phase.kind === 'running' && screen.view.phase.picks;
    expect(picks).toEqual([
      [1, 0.1],
      [2, 1.5],
    ]);
    await ada.until(({ you }) => you.classmates.length === 1);
    expect(ada.you.classmates).toEqual([1.5]);
    expect(await ada.send(pick(0.2))).toMatchObject({ ok: false, code: 'too-late' });

    await Promise.all(
      [ada, ben, cleo, screen, teacher].map((client) => client.inPhase('finished')),
    );
    const [first, second] = simulateVerdicts(QUADRATIC, [0.1, 1.5]);
    await ada.until(({ you }) => you.standing !== null);
    expect(ada.you.verdict).toEqual(first);
    expect(ada.you.standing).toMatchObject({ rank: 1, tied: false, of: 1 });
    await ben.until(({ you }) => you.verdict !== null);
    expect(ben.you.verdict).toEqual(second);
    expect(ben.you.standing).toBeNull();
    expect(cleo.you).toMatchObject({ pick: null, verdict: null });
    expect(screen.view.phase).toMatchObject({
      kind: 'finished',
      verdicts: [
        [1, first],
        [2, second],
      ],
    });

    await teacher.send({ type: 'return-to-lobby', round: 1 });
    await ada.inPhase('lobby');
    await ada.until(({ you }) => you.verdict === null && you.standing === null);

    const database = await openDatabase(test.databaseUrl);
    const [summary] = await listSessions(OPERATOR, database);
    expect(summary).toMatchObject({ code, title: 'Deep learning', participants: 3, rounds: 1 });
    const review = await findSession(OPERATOR, summary!.id, database);
    expect(review?.participants.map(({ name }) => name)).toEqual(['Ada', 'Ada 2', 'Cleo']);
    expect(review?.rounds[0]?.activity).toEqual(RACE);
    const nothingElse = { side: 0, prediction: null, confidence: null, changes: [] };
    expect(review?.rounds[0]?.runs).toEqual([
      { participant: 1, learningRate: 0.1, ...nothingElse, verdict: first },
      { participant: 2, learningRate: 1.5, ...nothingElse, verdict: second },
    ]);
    await database.$disconnect();
  });

  it('speaks the wire contract, and shows no fate before its step', async () => {
    const { clients } = await testServer();
    const { code, console: teacher } = await clients.room();
    const screen = await clients.screen(code);
    const ada = await clients.student(code);
    const ben = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await ben.send({ type: 'join', name: 'Ben' });
    await teacher.send(openRace(30));
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await ben.send({ type: 'pick', round: 1, number: 1, learningRate: 1.5, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await Promise.all([ada, ben, screen, teacher].map((client) => client.inPhase('finished')));

    const [verdict] = simulateVerdicts(QUADRATIC, [0.1]);

    expect(ada.frames.length).toBeGreaterThan(30);
    for (const [at, [round, sequence, elapsed, step, groups, histogram]] of ada.frames.entries()) {
      const before = ada.frames[at - 1];
      const counts = groups[0]!;
      expect(groups).toHaveLength(1);
      expect(round).toBe(1);
      expect(counts.reduce((sum, count) => sum + count)).toBe(2);
      expect(histogram.reduce((sum, count) => sum + count)).toBe(2);
      expect(counts[0]).toBe(step >= verdict!.step! ? 1 : 0);
      if (before === undefined) continue;
      expect(sequence).toBeGreaterThan(before[1]);
      expect(elapsed).toBeGreaterThanOrEqual(before[2]);
      expect(step).toBeGreaterThanOrEqual(before[3]);
    }
    for (const { fastest, step } of ada.boards) {
      for (const row of fastest) expect(row.step).toBeLessThanOrEqual(step);
    }
    const versions = ada.views.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(teacher.view.pastRounds).toHaveLength(1);
  });

  it('locks by its own clock, with a second of grace for a pick on its way', async () => {
    const { clients } = await testServer({ speed: 4 });
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace(5));
    await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await ada.until(({ view }) => view.phase.kind === 'picking' && view.phase.closing);
    expect(
      await ada.send({ type: 'pick', round: 1, number: 2, learningRate: 0.2, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
    await ada.inPhase('running');
    expect(
      await ada.send({ type: 'pick', round: 1, number: 3, learningRate: 0.3, prediction: null }),
    ).toMatchObject({
      ok: false,
      code: 'too-late',
    });
    await ada.until(({ you }) => you.pick?.learningRate === 0.2);
  });

  it('ends a run when the instructor says so, and goes on to a second round', async () => {
    const { clients } = await testServer({ speed: 4 });
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    for (const round of [1, 2]) {
      await teacher.send(openRace());
      await ada.send({ type: 'pick', round, number: 1, learningRate: 0.1, prediction: null });
      await teacher.send({ type: 'lock', round });
      await ada.inPhase('running');
      const started = performance.now();
      expect(await teacher.send({ type: 'end-run', round })).toMatchObject({ ok: true });
      await ada.inPhase('finished');
      expect(performance.now() - started).toBeLessThan(1_000);
      await ada.until(({ you }) => you.standing !== null);
    }
    await teacher.until(({ view }) => view.pastRounds.length === 2);
  });

  it('waits for the first pick where nobody has picked in time', async () => {
    const { clients } = await testServer();
    const { code, console: teacher } = await clients.room();
    const ada = await clients.student(code);
    await ada.send({ type: 'join', name: 'Ada' });
    await teacher.send(openRace(5));
    await ada.until(({ view }) => view.phase.kind === 'picking' && view.phase.remaining === null);
    expect(await teacher.send({ type: 'lock', round: 1 })).toMatchObject({ code: 'nobody-picked' });
    expect(
      await ada.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null }),
    ).toMatchObject({
      ok: true,
    });
  });
});

it('opening a round is answered with its number, also when the command comes again later', async () => {
  const { teacher } = await classroom(1);
  const first = { ...openRace(), id: 'open-the-first' };
  expect(await teacher.send(first)).toMatchObject({ ok: true, round: 1 });
  await teacher.send({ type: 'discard-round', round: 1 });
  expect(await teacher.send(openRace())).toMatchObject({ ok: true, round: 2 });
  expect(await teacher.send(first)).toMatchObject({ ok: true, round: 1 });
});
