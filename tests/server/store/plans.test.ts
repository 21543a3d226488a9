import { describe, expect, it } from 'vitest';
import { type LessonPlan, PLAN_LIMIT } from '#core/lesson/plan/lesson-plan';
import { checkPlan } from '#core/lesson/plan/lesson-plan-check';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { listPlans, loadPlan } from '#server/store/plan-queries';
import { RACE } from '../../support/server/events';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

function plan(title: string, note = ''): LessonPlan {
  const item = { id: 'first', title: 'Too large', note, activity: RACE, timeLimit: 30 };
  return { title, items: [item] };
}

/** What is added to a plan. */
function found(title: string) {
  return { title, note: '', activity: RACE, timeLimit: null };
}

function byNumber(a: unknown, b: unknown): number {
  return Number(a) - Number(b);
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
    const plans = await listPlans(OPERATOR, database);
    expect(plans.map(({ title, items }) => [title, items])).toEqual([
      ['Week 1', 1],
      ['Week 2', 1],
    ]);
    expect(await loadPlan(OPERATOR, plans[0]!.id, database)).toEqual(again);
    expect(await lobby.send({ type: 'delete-plan', plan: plans[0]!.id })).toMatchObject({
      ok: true,
    });
    expect(await lobby.send({ type: 'delete-plan', plan: plans[0]!.id })).toMatchObject({
      ok: true,
    });
    expect(await listPlans(OPERATOR, database)).toMatchObject([{ title: 'Week 2' }]);
    expect(await loadPlan(OPERATOR, plans[0]!.id, database)).toBeNull();
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
    expect(answer.ok || english.tell(answer.reason)).toContain('Item 1, “Too large”');
    const database = await openDatabase(databaseUrl);
    expect(await listPlans(OPERATOR, database)).toEqual([]);
    await database.$disconnect();
  });

  it('take what two tabs add to them at the same moment', async () => {
    const { clients, databaseUrl } = await testServer();
    const tabs = [await clients.instructor(null), await clients.instructor(null)];
    await tabs[0]!.send({ type: 'save-plan', plan: plan('Week 1') });
    const database = await openDatabase(databaseUrl);
    const { id } = (await listPlans(OPERATOR, database))[0]!;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        tabs[nth % 2]!.send({ type: 'add-to-plan', plan: { id }, item: found(`Found ${nth}`) }),
      ),
    );
    expect(answers.map((answer) => answer.ok && answer.items).sort(byNumber)).toEqual(
      Array.from({ length: 20 }, (_, nth) => nth + 2),
    );
    const kept = await loadPlan(OPERATOR, id, database);
    expect(checkPlan(kept!)).toBeNull();
    expect(kept!.items.map(({ title }) => title).sort()).toEqual(
      ['Too large', ...Array.from({ length: 20 }, (_, nth) => `Found ${nth}`)].sort(),
    );
    await database.$disconnect();
  });

  it('are begun with what was found, once, however often it is sent', async () => {
    const { clients, databaseUrl } = await testServer();
    const lobby = await clients.instructor(null);
    const item = found(' With  Adam ');
    const plan = { title: '  New ' };
    const command = { type: 'add-to-plan', id: 'command-1', plan, item } as const;
    const done = { ok: true, version: 0, title: 'New', items: 1 };
    expect(await lobby.send(command)).toEqual(done);
    expect(await lobby.send(command)).toEqual(done);
    const database = await openDatabase(databaseUrl);
    const [{ id } = { id: '' }] = await listPlans(OPERATOR, database);
    expect(await loadPlan(OPERATOR, id, database)).toEqual({
      title: 'New',
      items: [{ ...found('With Adam'), id: 'command-1' }],
    });
    await database.$disconnect();
  });

  it('refuse what can’t be added, and stay as they were', async () => {
    const { clients, databaseUrl } = await testServer();
    const lobby = await clients.instructor(null);
    const [first] = plan('').items;
    const items = Array.from({ length: PLAN_LIMIT }, (_, at) => ({ ...first!, id: `${at}` }));
    await lobby.send({ type: 'save-plan', plan: { title: 'Full', items } });
    const database = await openDatabase(databaseUrl);
    const [{ id } = { id: '' }] = await listPlans(OPERATOR, database);
    const refusals = [
      [{ id }, found('One more'), '60 items'],
      [{ id: 'gone' }, found('Late'), 'deleted'],
      [{ title: 'Full' }, found('Again'), 'there already'],
      [{ title: ' ' }, found('Untitled'), 'title'],
      [{ title: 'Other' }, found(' '), 'needs a title'],
      [{ title: 'Other' }, { ...found('Short'), timeLimit: 1 }, 'seconds'],
    ] as const;
    for (const [which, item, words] of refusals) {
      const answer = await lobby.send({ type: 'add-to-plan', plan: which, item });
      expect(answer).toMatchObject({ code: 'bad-plan' });
      expect(answer.ok || english.tell(answer.reason)).toContain(words);
    }
    expect(await listPlans(OPERATOR, database)).toMatchObject([
      { title: 'Full', items: PLAN_LIMIT },
    ]);
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
    const mine = { type: 'add-to-plan', plan: { title: 'Mine' }, item: found('Mine') } as const;
    expect(await ada.send(mine)).toMatchObject({ code: 'wrong-role' });
    const desk = await clients.instructor(null);
    const answers: Acknowledgement[] = [];
    for (let nth = 0; nth < 101; nth += 1) {
      answers.push(await desk.send({ type: 'save-plan', plan: plan(`Week ${nth}`) }));
    }
    expect(answers.filter(({ ok }) => ok)).toHaveLength(100);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'bad-plan' });
    expect(await desk.send(mine)).toMatchObject({ code: 'bad-plan' });
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
    expect(await listPlans(OPERATOR, database)).toMatchObject([{ title: 'Long', items: 40 }]);
    await database.$disconnect();
  });
});
