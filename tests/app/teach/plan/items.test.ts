import { describe, expect, it } from 'vitest';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { EMPTY_PLAN, type LessonPlan } from '#core/lesson/plan/lesson-plan';
import { sentence } from '#core/words/messages';
import {
  type ItemDraft,
  itemDraftOf,
  itemOfDraft,
} from '../../../../app/teach/plan/dialogs/item-draft';
import { planFileText } from '../../../../app/teach/plan/file/write';
import { itemStates } from '../../../../app/teach/plan/item-states';
import { readPlan } from '../../../../app/teach/plan/plan-download';
import { english } from '../../../support/words';

const { items } = BUILT_IN_PLAN;

describe('where the items of a plan stand', () => {
  const plan: LessonPlan = { title: '', items: items.slice(0, 6) };
  const states = (present: number | null, done: readonly number[], next: number | null) => {
    const id = (at: number | null) => (at === null ? null : (items[at]?.id ?? null));
    return itemStates(plan, {
      presentItem: id(present),
      doneItems: done.map((at) => items[at]!.id),
      nextItem: id(next),
    }).join(' ');
  };

  it('are all to come before the first', () => {
    expect(states(null, [], 0)).toBe('to-come to-come to-come to-come to-come to-come');
  });

  it('are done, now, and to come', () => {
    expect(states(2, [0, 1], 3)).toBe('done done now to-come to-come to-come');
  });

  it('are skipped where a later one was opened, or is the next', () => {
    expect(states(3, [0], 4)).toBe('done skipped skipped now to-come to-come');
    expect(states(1, [0], 4)).toBe('done now skipped skipped to-come to-come');
  });

  it('stay what they were when an early one is repeated', () => {
    expect(states(0, [0, 2], 1)).toBe('now to-come done to-come to-come to-come');
    expect(states(2, [0, 1, 2], 0)).toBe('done done now to-come to-come to-come');
  });

  it('are done with the last, and none in an empty plan', () => {
    expect(states(5, [0, 1, 2, 3, 4, 5], null)).toBe('done done done done done now');
    expect(
      itemStates(EMPTY_PLAN, { presentItem: 'gone', doneItems: ['gone'], nextItem: null }),
    ).toEqual([]);
  });
});

describe('an item in the editor', () => {
  const fault = (draft: ItemDraft) => {
    const made = itemOfDraft(draft, '');
    return made.ok ? null : made.error;
  };
  const named: ItemDraft = { ...itemDraftOf(null), title: 'Mine' };

  it.each(items)('comes out as it went in: $id', (item) => {
    expect(itemOfDraft(itemDraftOf(item), item.id)).toEqual({ ok: true, value: item });
  });

  it('that is new can be kept once it has a title, under the name of its kind', () => {
    expect(fault(itemDraftOf(null))).toEqual({
      field: 'title',
      message: sentence('faults.give-title'),
    });
    const made = itemOfDraft(named, '');
    if (!made.ok) throw new Error(english.tell(made.error.message));
    expect(made.value).toMatchObject({ id: 'race', title: 'Mine', note: '', timeLimit: 90 });
    expect(rulesOf(made.value.activity).fault(made.value.activity)).toBeNull();
  });

  it('has no blanks around its texts', () => {
    const made = itemOfDraft({ ...named, title: '  Mine ', note: '\n a note\n' }, 'x');
    expect(made).toMatchObject({ ok: true, value: { title: 'Mine', note: 'a note' } });
  });

  it('says what is wrong', () => {
    expect(fault({ ...named, limit: '2' })).toMatchObject({ field: 'limit' });
    expect(fault({ ...named, note: 'x'.repeat(1_001) })).toMatchObject({ field: 'note' });
    const { experiment } = named.activity;
    const activity = { ...named.activity, experiment: { ...experiment, budget: '3' } };
    expect(fault({ ...named, activity })).toMatchObject({ field: 'budget' });
  });

  it('has no time limit where nobody picks or votes', () => {
    const sweep = items.find(({ activity }) => activity.kind === 'sweep')!;
    const made = itemOfDraft({ ...itemDraftOf(sweep), limit: '30' }, sweep.id);
    expect(made).toMatchObject({ ok: true, value: { timeLimit: null } });
  });
});

describe('a chosen file', () => {
  it('is read', async () => {
    const file = new File([planFileText(BUILT_IN_PLAN)], 'plan.json');
    expect(await readPlan(file)).toEqual({ ok: true, plan: BUILT_IN_PLAN });
  });

  it('is refused unread where it is far too large', async () => {
    const file = new File([new Uint8Array(10_000_000)], 'film.mp4');
    expect(await readPlan(file)).toEqual({
      ok: false,
      faults: [{ line: 1, message: sentence('plan-file.too-large') }],
    });
  });

  it('is refused where it holds no text', async () => {
    const file = new File([new Uint8Array([0xff, 0xfe, 0x00, 0x80])], 'picture.json');
    expect(await readPlan(file)).toMatchObject({ ok: false, faults: [{ line: 1 }] });
  });

  it('is refused where the browser can’t read it', async () => {
    const file = new File(['{}'], 'gone.json');
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('gone')) });
    expect(await readPlan(file)).toEqual({
      ok: false,
      faults: [{ line: 1, message: sentence('plan-file.unreadable') }],
    });
  });
});
