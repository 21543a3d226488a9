import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sweep } from '#core/lesson/activities/sweep';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import {
  EMPTY_PLAN,
  type LessonPlan,
  PLAN_LIMIT,
  type PlanItem,
} from '#core/lesson/plan/lesson-plan';
import { checkPlan, planFaults } from '#core/lesson/plan/lesson-plan-check';
import {
  duplicateItem,
  findItem,
  freeId,
  insertItem,
  moveItem,
  nextItem,
  removeItem,
  replaceItem,
} from '#core/lesson/plan/lesson-plan-edit';
import { english } from '../../../support/words';

const { items } = BUILT_IN_PLAN;
const ids = (plan: LessonPlan) => plan.items.map(({ id }) => id);

/** Plans made of a few of the built-in items, with distinct ids. */
const plans = fc
  .uniqueArray(fc.constantFrom(...items), { minLength: 1, selector: ({ id }) => id })
  .map((some): LessonPlan => ({ title: 'Mine', items: some }));

type Edit = (plan: LessonPlan) => LessonPlan;
const anyItem = fc.constantFrom(...items);
const anyPlace = fc.integer({ min: -3, max: 80 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyPlace, anyItem).map(
    ([at, item]): Edit =>
      (plan) =>
        insertItem(plan, at, item),
  ),
  anyItem.map(
    ({ id }): Edit =>
      (plan) =>
        removeItem(plan, id),
  ),
  anyItem.map(
    ({ id }): Edit =>
      (plan) =>
        duplicateItem(plan, id),
  ),
  fc.tuple(anyItem, anyPlace).map(
    ([{ id }, at]): Edit =>
      (plan) =>
        moveItem(plan, id, at),
  ),
  fc.tuple(anyItem, anyItem).map(
    ([{ id }, item]): Edit =>
      (plan) =>
        replaceItem(plan, id, item),
  ),
);

describe('a plan that is edited', () => {
  it('can be opened after any edits, whatever their order', () => {
    fc.assert(
      fc.property(plans, fc.array(edits, { maxLength: 120 }), (plan, all) => {
        const edited = all.reduce((before, edit) => edit(before), plan);
        // Of sixty questions the plan may well become too long, which is said.
        const faults = planFaults(edited).filter(
          ({ message }) => message.key !== 'faults.plan-bytes',
        );
        expect(faults).toEqual([]);
        expect(edited.items.length).toBeLessThanOrEqual(PLAN_LIMIT);
      }),
    );
  });

  it('is itself left alone', () => {
    fc.assert(
      fc.property(plans, fc.array(edits), (plan, all) => {
        const before = structuredClone(plan);
        all.reduce((edited, edit) => edit(edited), plan);
        expect(plan).toEqual(before);
      }),
    );
  });

  it('keeps all items and the order of the others when one is moved', () => {
    fc.assert(
      fc.property(plans, fc.nat(), anyPlace, (plan, which, place) => {
        const { id } = plan.items[which % plan.items.length]!;
        const moved = moveItem(plan, id, place);
        const others = (of: LessonPlan) => ids(of).filter((one) => one !== id);
        expect(others(moved)).toEqual(others(plan));
        expect(ids(moved).indexOf(id)).toBe(Math.max(0, Math.min(place, plan.items.length - 1)));
      }),
    );
  });

  it('goes back to what it was when a copy is removed again', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, which) => {
        const at = which % plan.items.length;
        const twice = duplicateItem(plan, plan.items[at]!.id);
        const copy = twice.items[at + 1]!;
        expect({ ...copy, id: '' }).toEqual({ ...plan.items[at], id: '' });
        expect(removeItem(twice, copy.id)).toEqual(plan);
      }),
    );
  });

  it('keeps the id of an item whose content is replaced', () => {
    const replaced = replaceItem(BUILT_IN_PLAN, 'valley', { ...items[0]!, title: 'Other' });
    expect(ids(replaced)).toEqual(ids(BUILT_IN_PLAN));
    expect(findItem(replaced, 'valley')).toMatchObject({ title: 'Other' });
  });

  it('takes no item beyond its limit', () => {
    let plan = BUILT_IN_PLAN;
    for (let k = 0; k < PLAN_LIMIT; k++) plan = duplicateItem(plan, 'one-step');
    expect(plan.items).toHaveLength(PLAN_LIMIT);
    expect(insertItem(plan, 0, items[0]!)).toBe(plan);
  });

  it('stays as it is for an item that is no longer there', () => {
    for (const edit of [removeItem, duplicateItem]) {
      expect(edit(BUILT_IN_PLAN, 'gone')).toEqual(BUILT_IN_PLAN);
    }
    expect(moveItem(BUILT_IN_PLAN, 'gone', 0)).toEqual(BUILT_IN_PLAN);
    expect(replaceItem(BUILT_IN_PLAN, 'gone', items[0]!)).toEqual(BUILT_IN_PLAN);
  });
});

describe('an id', () => {
  it('is the wish itself where it is free, else numbered', () => {
    expect(freeId(EMPTY_PLAN, 'valley')).toBe('valley');
    expect(freeId(BUILT_IN_PLAN, 'valley')).toBe('valley-2');
    expect(freeId(duplicateItem(BUILT_IN_PLAN, 'valley'), 'valley-2')).toBe('valley-3');
    expect(freeId(EMPTY_PLAN, '')).toBe('item-2');
  });

  it('is never longer than 40 characters', () => {
    const long = { ...items[0]!, id: 'x'.repeat(40) };
    let plan: LessonPlan = { title: '', items: [long] };
    for (let k = 1; k < PLAN_LIMIT; k++) plan = duplicateItem(plan, long.id);
    expect(plan.items).toHaveLength(PLAN_LIMIT);
    expect(checkPlan(plan)).toBeNull();
  });
});

describe('the next item', () => {
  const next = (opened: readonly (string | null)[], plan = BUILT_IN_PLAN) =>
    nextItem(plan, opened)?.id ?? null;

  it('is the first before any round, and the one after the latest opened', () => {
    expect(next([])).toBe('one-step');
    expect(next(['one-step'])).toBe('first-race');
    expect(next(['first-race', 'one-step'])).toBe('first-race');
  });

  it('passes over rounds that came from no item, and over items that are gone', () => {
    expect(next(['first-race', null])).toBe('too-large-steps');
    expect(next(['first-race', 'gone'])).toBe('too-large-steps');
    expect(next(['first-race', 'too-large'], removeItem(BUILT_IN_PLAN, 'too-large'))).toBe(
      'too-large-steps',
    );
  });

  it('is none at the end, and in an empty plan', () => {
    expect(next([items.at(-1)!.id])).toBeNull();
    expect(next(['one-step'], EMPTY_PLAN)).toBeNull();
  });
});

describe('checking a plan', () => {
  const PLACE = items.findIndex(({ id }) => id === 'too-large') + 1;
  const withTooLarge = (change: Partial<PlanItem>): LessonPlan => ({
    ...BUILT_IN_PLAN,
    items: items.map((item, at) => (at === PLACE - 1 ? { ...item, ...change } : item)),
  });
  const noRates = { ...experimentItem(), kind: 'sweep', learningRates: [] } as const;

  it('finds nothing in the built-in one and in an empty one', () => {
    expect(checkPlan(BUILT_IN_PLAN)).toBeNull();
    expect(checkPlan(EMPTY_PLAN)).toBeNull();
  });

  it.each<[Partial<PlanItem>, string]>([
    [{ title: '  ' }, `Item ${PLACE}: It needs a title.`],
    [
      { title: 'x'.repeat(61) },
      `Item ${PLACE}, “${'x'.repeat(61)}”: A title has at most 60 characters.`,
    ],
    [
      { note: 'x'.repeat(1_001) },
      `Item ${PLACE}, “Too large”: A note has at most 1000 characters.`,
    ],
    [
      { id: 'units' },
      `Item ${PLACE + 2}, “The same valley, 50 times as steep”: Its id, “units”, is that of item ${PLACE} already.`,
    ],
    [{ id: '' }, `Item ${PLACE}, “Too large”: An id has 1 to 40 characters.`],
    [
      { timeLimit: 2 },
      `Item ${PLACE}, “Too large”: A time limit is between 5 and 3600 seconds, or none.`,
    ],
    [{ activity: noRates }, `Item ${PLACE}, “Too large”: A sweep needs 1 to 24 learning rates.`],
  ])('names the item and the fault of %o', (change, message) => {
    expect(english.tell(checkPlan(withTooLarge(change))!)).toBe(message);
  });

  it('finds all faults, in the order of the plan', () => {
    const plan = { ...withTooLarge({ title: '', timeLimit: 1 }), title: 'x'.repeat(81) };
    expect(planFaults(plan).map(({ item, field }) => [item, field])).toEqual([
      [null, 'title'],
      [PLACE - 1, 'title'],
      [PLACE - 1, 'timeLimit'],
    ]);
  });

  it('refuses what would not fit into one message, by bytes', () => {
    const noted = (note: string): LessonPlan => ({
      title: '',
      items: Array.from({ length: 40 }, (_, at) => ({ ...items[0]!, id: `${at}`, note })),
    });
    expect(checkPlan(noted('x'.repeat(1_000)))).toBeNull();
    const said = english.tell(checkPlan(noted('ü'.repeat(1_000)))!);
    expect(said).toMatch(
      /^A plan takes at most 60 KB, and this one \d+: shorten or remove some items\.$/,
    );
    const bytes = new TextEncoder().encode(JSON.stringify(noted('ü'.repeat(1_000)))).length;
    expect(said).toContain(` ${Math.ceil(bytes / 1_000)}:`);
  });

  it('refuses more than 60 items', () => {
    const many = Array.from({ length: 61 }, (_, at) => ({ ...items[0]!, id: `${at}` }));
    expect(english.tell(checkPlan({ title: '', items: many })!)).toBe(
      'A plan has at most 60 items, and this one 61.',
    );
  });
});

function experimentItem(): Pick<Sweep, 'experiment'> {
  const { activity } = findItem(BUILT_IN_PLAN, 'too-large')!;
  if (activity.kind !== 'sweep') throw new Error('“Too large” is a sweep.');
  return { experiment: activity.experiment };
}
