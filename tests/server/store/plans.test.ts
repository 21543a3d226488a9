import { describe, expect, it } from 'vitest';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { openDatabase } from '#server/store/database';
import { listPlans, loadPlan } from '#server/store/review-queries';
import { RACE } from '../../support/server/events';
import { testServer } from '../../support/server/server';

function plan(title: string, note = ''): LessonPlan {
  const item = { id: 'first', title: 'Too large', note, activity: RACE, timeLimit: 30 };
  return { title, items: [item] };
}

describe('lesson plans', () => {
  it('are kept by title, listed, loaded and deleted', async () => {
    const { clients, databaseUrl } = await testServer();
    const lobby = await clients.instructor(null);
    const save = (one: LessonPlan) => lobby.send({ type: 'save-plan', plan: one });
    expect(await save(plan('Week 2'))).toMatchObject({ ok: true });
    expect(await save(plan('  Week   1 '))).toMatchObject({ ok: true });
    const { console: teacher } = await clients.room();
    const again = plan('Week 1', 'Ask first.');
    expect(await teacher.send({ type: 'save-plan', plan: again })).toMatchObject({ ok: true });

    const database = await openDatabase(databaseUrl);
    const plans = await listPlans(database);
    expect(plans.map(({ title, items }) => [title, items])).toEqual([
      ['Week 1', 1],
      ['Week 2', 1],
    ]);
    expect(await loadPlan(plans[0]!.id, database)).toEqual(again);
    expect(await lobby.send({ type: 'delete-plan', plan: plans[0]!.id })).toMatchObject({
      ok: true,
    });
    expect(await lobby.send({ type: 'delete-plan', plan: plans[0]!.id })).toMatchObject({
      ok: true,
    });
    expect(await listPlans(database)).toMatchObject([{ title: 'Week 2' }]);
    expect(await loadPlan(plans[0]!.id, database)).toBeNull();
    await database.$disconnect();
  });

  it('of an unusable kind are refused with what is wrong, and nothing is kept', async () => {
    const { clients, databaseUrl } = await testServer();
    const lobby = await clients.instructor(null);
    const save = (one: LessonPlan) => lobby.send({ type: 'save-plan', plan: one });
    expect(await save(plan(' '))).toMatchObject({ ok: false, code: 'bad-plan' });
    const wild = { ...plan('Wild'), items: [{ ...plan('').items[0]!, timeLimit: 1 }] };
    const answer = await save(wild);
    expect(answer).toMatchObject({ ok: false, code: 'bad-plan' });
    expect(answer.ok || answer.message).toContain('Item 1, “Too large”');
    const database = await openDatabase(databaseUrl);
    expect(await listPlans(database)).toEqual([]);
    await database.$disconnect();
  });

  it('are the instructor’s, and at most a hundred', async () => {
    const { clients } = await testServer({ speed: 1 });
    const { code } = await clients.room();
    const ada = await clients.student(code);
    expect(await ada.send({ type: 'save-plan', plan: plan('Mine') })).toMatchObject({
      code: 'wrong-role',
    });
    expect(await ada.send({ type: 'delete-plan', plan: 'x' })).toMatchObject({
      code: 'wrong-role',
    });
    const desk = await clients.instructor(null);
    const answers: Acknowledgement[] = [];
    for (let nth = 0; nth < 101; nth += 1) {
      answers.push(await desk.send({ type: 'save-plan', plan: plan(`Week ${nth}`) }));
    }
    expect(answers.filter(({ ok }) => ok)).toHaveLength(100);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'bad-plan' });
  });

  it('may be 64 KB long, which a student’s message may not', async () => {
    const { clients, databaseUrl } = await testServer();
    const lobby = await clients.instructor(null);
    const items = Array.from({ length: 40 }, (_, at) => ({
      ...plan('').items[0]!,
      id: `${at}`,
      note: 'n'.repeat(900),
    }));
    const long = { title: 'Long', items };
    expect(JSON.stringify(long).length).toBeGreaterThan(48_000);
    expect(await lobby.send({ type: 'save-plan', plan: long })).toMatchObject({ ok: true });
    const longer = {
      title: 'Longer',
      items: [...items, ...items.map((item) => ({ ...item, id: `b${item.id}` }))].slice(0, 60),
    };
    expect(await lobby.send({ type: 'save-plan', plan: longer })).toMatchObject({
      code: 'oversized',
    });
    const database = await openDatabase(databaseUrl);
    expect(await listPlans(database)).toMatchObject([{ title: 'Long', items: 40 }]);
    await database.$disconnect();
  });
});
