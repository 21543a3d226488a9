import { describe, expect, it } from 'vitest';
import { type LessonPlan, PLAN_LIMIT } from '#core/lesson/plan/lesson-plan';
import { checkPlan } from '#core/lesson/plan/lesson-plan-check';
import { keepInPlan, type PlanKeeper } from '../../../../app/review/replay/keep-in-plan';
import { RACE } from '../../../support/room/activities';

const ITEM = { id: 'what-if', title: 'A race', note: '', activity: RACE, timeLimit: null };

function planOf(items: number): LessonPlan {
  return {
    title: 'Mine',
    items: Array.from({ length: items }, (_, at) => ({ ...ITEM, id: `item-${at}` })),
  };
}

function keeperOf(plan: LessonPlan | null, refusal: string | null = null) {
  const saved: LessonPlan[] = [];
  const keeper: PlanKeeper = {
    library: {
      list: async () => [{ id: '1', title: 'Mine', items: 1, savedAt: '' }],
      load: async () => plan,
    },
    save: async (changed) => {
      if (refusal === null) saved.push(changed);
      return refusal;
    },
  };
  return { keeper, saved };
}

const FOUND = { activity: RACE, title: 'With Adam', note: 'More arrive.' };

describe('keeping what was found', () => {
  it('adds it to the end of a plan, under an id that is free', async () => {
    const { keeper, saved } = keeperOf({ ...planOf(1), items: [ITEM] });
    expect(await keepInPlan({ ...FOUND, plan: { id: '1' } }, keeper)).toEqual({
      isDone: true,
      message: 'Kept in “Mine”, as its item 2.',
    });
    expect(saved[0]?.items[1]).toEqual({ ...FOUND, id: 'what-if-2', timeLimit: null });
    expect(checkPlan(saved[0]!)).toBeNull();
  });

  it('makes a new plan', async () => {
    const { keeper, saved } = keeperOf(null);
    const kept = await keepInPlan({ ...FOUND, plan: { title: ' New ' } }, keeper);
    expect(kept).toEqual({ isDone: true, message: 'Kept in “New”, as its item 1.' });
    expect(saved).toMatchObject([{ title: 'New', items: [{ id: 'what-if' }] }]);
  });

  it.each([
    ['a plan of that title is there: it would be replaced', planOf(1), { title: 'Mine' }, /list/],
    ['the new plan has no title', planOf(1), { title: ' ' }, /title/],
    ['the plan is gone', null, { id: '1' }, /deleted/],
    ['the plan is full', planOf(PLAN_LIMIT), { id: '1' }, /60 items/],
  ] as const)('refuses where %s, and saves nothing', async (_, plan, where, words) => {
    const { keeper, saved } = keeperOf(plan);
    const kept = await keepInPlan({ ...FOUND, plan: where }, keeper);
    expect(kept).toEqual({ isDone: false, message: expect.stringMatching(words) });
    expect(saved).toEqual([]);
  });

  it('passes on why the server refuses, and says when it can’t be reached', async () => {
    const { keeper } = keeperOf(planOf(1), 'Too many plans.');
    const plan = { id: '1' };
    expect(await keepInPlan({ ...FOUND, plan }, keeper)).toMatchObject({
      message: 'Too many plans.',
    });
    const unreached = {
      ...keeper,
      library: { ...keeper.library, load: () => Promise.reject(new Error('no network')) },
    };
    expect(await keepInPlan({ ...FOUND, plan }, unreached)).toMatchObject({
      isDone: false,
      message: expect.stringContaining('reached'),
    });
    expect(await keepInPlan({ ...FOUND, title: '', plan }, keeper)).toMatchObject({
      isDone: false,
    });
  });
});
