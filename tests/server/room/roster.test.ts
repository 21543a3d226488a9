import { describe, expect, it } from 'vitest';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { QUESTION, RANGE_TEST, STEER } from '../../support/server/activities';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';

async function review(url: string) {
  const database = await openDatabase(url);
  const [summary] = await listSessions(OPERATOR, database);
  const session = await findSession(OPERATOR, summary!.id, database);
  const log = JSON.stringify(await database.commit.findMany());
  await database.$disconnect();
  return { summary: summary!, session: session!, log };
}

describe('a student who is sent out', () => {
  it('is told so on every tab, can do nothing, and comes back under another name', async () => {
    const test = await classroom(2);
    const { ada, ben, teacher, clients, code } = test;
    const tab = await clients.student(code, ada.token);
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.1);
    expect(await teacher.send({ type: 'remove-student', participant: 1 })).toMatchObject({
      ok: true,
    });
    await Promise.all([ada, tab].map((phone) => phone.until(({ you }) => you.isRemoved)));
    expect(ada.you).toMatchObject({ participant: null, pick: null });
    await ben.until(({ view }) => view.participants === 1);
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.picks.length === 0,
    );
    const own = { type: 'pick', round, number: 2, learningRate: 0.2, prediction: null } as const;
    for (const phone of [ada, tab]) {
      expect(await phone.send(own)).toMatchObject({ ok: false, code: 'removed' });
      expect(await phone.send({ type: 'join', name: 'Ida' })).toMatchObject({ code: 'removed' });
    }
    const third = await clients.student(code, ada.token);
    expect(third.you.isRemoved).toBe(true);

    await teacher.send({ type: 'readmit-student', participant: 1, name: 'Ida' });
    await tab.until(({ you }) => you.participant?.name === 'Ida');
    expect(await tab.send(own)).toMatchObject({ ok: true });
    await ben.until(({ view }) => view.participants === 2);

    await test.server.close();
    const next = await testServer({ folder: test.folder });
    const again = await next.clients.student(code, ada.token);
    expect(again.you).toMatchObject({ participant: { number: 1, name: 'Ida' }, isRemoved: false });
  });

  it('is not counted, and stays out over a restart', async () => {
    const test = await classroom(2);
    await test.teacher.send({ type: 'remove-student', participant: 1 });
    expect((await test.clients.screen(test.code)).view).toMatchObject({ participants: 1 });
    await test.server.close();
    const next = await testServer({ folder: test.folder });
    const again = await next.clients.student(test.code, test.ada.token);
    expect(again.you).toMatchObject({ participant: null, isRemoved: true });
  });
});

describe('a student who is renamed', () => {
  it('has the new name everywhere, after a restart and in the review, and the log has neither', async () => {
    const test = await classroom(2);
    const { ada, ben, teacher, code, clients } = test;
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.1);
    await teacher.send({ type: 'rename-student', participant: 1, name: 'Ben' });
    await ada.until(({ you }) => you.participant?.name === 'Ben 2');
    await screen.until(({ view }) => view.names[0]?.[1] === 'Ben 2');
    await run(teacher, ben, round);
    await ben.until(({ boards }) => boards.at(-1)?.fastest[0]?.name === 'Ben 2');
    await ben.inPhase('finished');
    await test.server.close();

    const next = await testServer({ folder: test.folder });
    const again = await next.clients.student(code, ada.token);
    expect(again.you.participant?.name).toBe('Ben 2');
    const late = await next.clients.student(code);
    expect(await late.send({ type: 'join', name: 'Ada' })).toMatchObject({ name: 'Ada' });
    const { session, log } = await review(test.databaseUrl);
    expect(session.participants.map(({ name }) => name)).toEqual(['Ben 2', 'Ben', 'Ada']);
    expect(log).toContain('participant-renamed');
    for (const name of ['Ada', 'Ben']) expect(log).not.toContain(name);
  });
});

it('a locked room lets nobody new in, and everybody back', async () => {
  const { ada, teacher, clients, code } = await classroom(1);
  await teacher.send({ type: 'set-entry', isOpen: false });
  const late = await clients.student(code);
  expect(await late.send({ type: 'join', name: 'Late' })).toMatchObject({ code: 'room-locked' });
  const back = await clients.student(code, ada.token);
  expect(back.you.participant?.name).toBe('Ada');
  await teacher.send({ type: 'set-entry', isOpen: true });
  expect(await late.send({ type: 'join', name: 'Late' })).toMatchObject({ ok: true });
});

describe('practice students', () => {
  const COUNT = 30;

  it('answer every kind of activity, count as connected, and are left out of the review', async () => {
    const test = await classroom(1, { speed: 10 });
    const { ada, teacher, databaseUrl } = test;
    await teacher.send({ type: 'add-practice-students', count: COUNT });
    await teacher.until(({ view }) => view.roster.length === COUNT + 1);
    expect(teacher.view.roster.filter(({ isPractice }) => isPractice)).toHaveLength(COUNT);
    expect(teacher.view.roster.every(({ lostAt }) => lostAt === null)).toBe(true);

    const race = await open(teacher, ada, { ...RACE, isPredicted: true });
    await pick(ada, race, 0.1);
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.picked > COUNT / 2,
    );
    await run(teacher, ada, race);
    await ada.inPhase('finished');

    const question = await open(teacher, ada, QUESTION);
    await ada.send({ type: 'vote', round: question, number: 1, choice: 0, confidence: null });
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.picked > COUNT / 2,
    );
    await teacher.send({ type: 'lock', round: question });
    await ada.inPhase('finished');

    await open(teacher, ada, RANGE_TEST);
    await teacher.until(
      ({ view }) => view.phase.kind === 'running' && view.phase.tapped > COUNT / 2,
    );
    await ada.inPhase('finished');

    const steer = await open(teacher, ada, STEER);
    await teacher.until(
      ({ view }) => view.phase.kind === 'picking' && view.phase.picked > COUNT / 2,
    );
    await run(teacher, ada, steer);
    await teacher.until(
      ({ view }) => view.phase.kind !== 'running' || view.phase.changes.length > 3,
    );
    await ada.inPhase('finished');
    expect(teacher.view.phase).toMatchObject({
      changes: expect.arrayContaining([expect.anything()]),
    });

    const { summary, session } = await review(databaseUrl);
    expect(summary.participants).toBe(1);
    expect(session.participants.map(({ name }) => name)).toEqual(['Ada']);
    const given = session.rounds.map(({ runs, votes, taps }) =>
      [runs, votes, taps].map((rows) => rows.map(({ participant }) => participant)),
    );
    expect(given).toEqual([
      [[1], [], []],
      [[], [1], []],
      [[], [], []],
      [[], [], []],
    ]);

    await teacher.send({ type: 'remove-practice-students' });
    await teacher.until(({ view }) => view.roster.length === 1 && view.participants === 1);
  });

  it('come in a few commits, however many', async () => {
    const { ada, teacher, databaseUrl } = await classroom(1);
    await teacher.send({ type: 'add-practice-students', count: 300 });
    await teacher.send({ type: 'add-practice-students', count: 300 });
    const round = await open(teacher, ada, RACE);
    await teacher.until(({ view }) => view.phase.kind === 'picking' && view.phase.picked > 200);
    await teacher.send({ type: 'discard-round', round });
    await ada.inPhase('lobby');
    const database = await openDatabase(databaseUrl);
    expect(await database.commit.count()).toBeLessThan(40);
    await database.$disconnect();
  });

  it('go on after a restart, and stand still in a pause', async () => {
    const test = await classroom(1, { speed: 4 });
    const { ada, teacher, code } = test;
    await teacher.send({ type: 'add-practice-students', count: COUNT });
    const round = await open(teacher, ada, RACE);
    await teacher.until(({ view }) => view.phase.kind === 'picking' && view.phase.picked > 0);
    await teacher.send({ type: 'pause', round });
    await teacher.until(({ view }) => view.phase.kind === 'picking' && view.phase.paused);
    await test.server.close();
    const next = await testServer({ folder: test.folder, speed: 20 });
    const again = await next.clients.instructor(code);
    const { picked } = again.view.phase as { picked: number };
    expect(picked).toBeGreaterThan(0);
    await new Promise((resume) => setTimeout(resume, 500));
    expect(again.view.phase).toMatchObject({ picked });
    await again.send({ type: 'resume', round });
    await again.until(({ view }) => view.phase.kind === 'picking' && view.phase.picked > COUNT / 2);
  });
});
