import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

/** Real milliseconds in which, at the speed of these servers, whole rounds would pass. */
const LONG_MS = 800;

describe('a paused round', () => {
  it('shows no further step, and goes on where it stood', async () => {
    const { ada, teacher } = await classroom(1);
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.1);
    await run(teacher, ada, round);
    await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 3);
    expect(await teacher.send({ type: 'pause', round })).toMatchObject({ ok: true });
    await ada.until(({ view }) => view.phase.kind === 'running' && view.phase.paused);
    const frames = ada.frames.length;
    const phase = ada.view.phase;
    await delay(LONG_MS);
    expect(ada.view.phase).toEqual(phase);
    expect(ada.frames.length).toBeLessThanOrEqual(frames + 1);
    await teacher.send({ type: 'resume', round });
    await ada.inPhase('finished');
  });

  it('stays paused over a restart, until the instructor resumes it', async () => {
    const test = await classroom(1);
    const { ada, teacher } = test;
    const round = await open(teacher, ada, RACE, 60);
    await pick(ada, round, 0.1);
    await teacher.send({ type: 'pause', round });
    await ada.until(({ view }) => view.phase.kind === 'picking' && view.phase.paused);
    const { phase } = ada.view;
    await test.server.close();

    const next = await testServer({ folder: test.folder });
    const again = await next.clients.student(test.code, ada.token);
    expect(again.view.phase).toEqual(phase);
    await delay(LONG_MS);
    expect(again.view.phase).toEqual(phase);
    // Picks count as ever.
    await pick(again, round, 0.2, 2);
    const console = await next.clients.instructor(test.code);
    await console.send({ type: 'resume', round });
    await again.until(({ view }) => view.phase.kind === 'picking' && !view.phase.paused);
    await again.inPhase('running');
  });

  it('is locked with its pause ended', async () => {
    const { ada, teacher } = await classroom(1);
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.1);
    await teacher.send({ type: 'pause', round });
    await run(teacher, ada, round);
    await ada.inPhase('finished');
  });
});

describe('a mistaken lock', () => {
  it('can be undone before the first step, and the next lock runs the picks of then', async () => {
    const { ada, teacher } = await classroom(1, { speed: 4 });
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 1.5);
    await run(teacher, ada, round);
    await teacher.until(({ view }) => view.phase.kind === 'running' && view.phase.canUndoLock);
    expect(await teacher.send({ type: 'undo-lock', round })).toMatchObject({ ok: true });
    await ada.inPhase('picking');
    await pick(ada, round, 0.1, 2);
    await run(teacher, ada, round);
    await teacher.until(({ view }) => view.phase.kind === 'running' && !view.phase.canUndoLock);
    expect(await teacher.send({ type: 'undo-lock', round })).toMatchObject({ code: 'too-late' });
    await teacher.send({ type: 'end-run', round });
    await ada.until(({ you }) => you.verdict?.outcome === 'converged');
  });

  it('of a round opened by mistake, nothing is left', async () => {
    const { ada, teacher, databaseUrl } = await classroom(1);
    const round = await open(teacher, ada, RACE);
    expect(await teacher.send({ type: 'discard-round', round })).toMatchObject({ ok: true });
    await ada.inPhase('lobby');
    const next = await open(teacher, ada, RACE);
    await pick(ada, next, 0.1);
    await run(teacher, ada, next);
    await ada.inPhase('finished');
    const database = await openDatabase(databaseUrl);
    expect(await database.round.findMany()).toMatchObject([{ number: next }]);
    await database.$disconnect();
  });
});
