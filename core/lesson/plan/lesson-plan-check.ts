import { type Sentence, sentence } from '#core/words/messages';
import { rulesOf } from '../activities/catalogue';
import { checkTimeLimit } from '../time-limit';
import { type LessonPlan, PLAN_LIMIT, PLAN_TEXTS, type PlanItem } from './lesson-plan';

/** A plan as JSON in UTF-8: it travels in one message, which may be at most 64 KB. */
const MOST_BYTES = 60_000;

export interface PlanFault {
  /** Index of the item; null: the plan as a whole. */
  readonly item: number | null;
  readonly field: keyof PlanItem | 'items';
  /** Doesn't name the item: `planFaultSentence` does. */
  readonly message: Sentence;
}

/** Everything that is wrong with a plan, from top to bottom; empty if every item can be opened. */
export function planFaults(plan: LessonPlan): readonly PlanFault[] {
  const { items } = plan;
  const faults: PlanFault[] = [...sizeFaults(plan)];
  const firstWithId = new Map<string, number>();
  items.forEach((item, at) => {
    const first = firstWithId.get(item.id);
    if (first === undefined) firstWithId.set(item.id, at);
    else {
      const message = sentence('faults.item-same-id', { id: item.id, item: first + 1 });
      faults.push({ item: at, field: 'id', message });
    }
    faults.push(...itemFaults(item).map((fault) => ({ ...fault, item: at })));
  });
  return faults;
}

/** What is wrong with the size of a plan, whatever its items are: quick, while an item may hold a long formula. */
export function sizeFaults(plan: LessonPlan): readonly PlanFault[] {
  const { title, items } = plan;
  const faults: PlanFault[] = [];
  if (title.length > PLAN_TEXTS.planTitle) {
    faults.push(ofPlan('title', sentence('faults.plan-title', { most: PLAN_TEXTS.planTitle })));
  }
  if (items.length > PLAN_LIMIT) {
    const message = sentence('faults.plan-items', { most: PLAN_LIMIT, items: items.length });
    faults.push(ofPlan('items', message));
  }
  const bytes = bytesOf(JSON.stringify(plan));
  if (bytes > MOST_BYTES) {
    const sizes = { most: inKilobytes(MOST_BYTES), size: inKilobytes(bytes) };
    faults.push(ofPlan('items', sentence('faults.plan-bytes', sizes)));
  }
  return faults;
}

/** What is wrong with one item by itself. */
export function itemFaults(item: PlanItem): readonly Omit<PlanFault, 'item'>[] {
  const { id, title, note, activity, timeLimit } = item;
  const found: readonly (readonly [keyof PlanItem, Sentence | null])[] = [
    [
      'id',
      id === '' || id.length > PLAN_TEXTS.id
        ? sentence('faults.item-id', { most: PLAN_TEXTS.id })
        : null,
    ],
    ['title', titleFault(title)],
    [
      'note',
      note.length > PLAN_TEXTS.note
        ? sentence('faults.item-note', { most: PLAN_TEXTS.note })
        : null,
    ],
    ['activity', rulesOf(activity).fault(activity)],
    ['timeLimit', checkTimeLimit(timeLimit)],
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}

/** The fault as one sentence that names the item: "Item 3, “Too large”: give it a title." */
export function planFaultSentence({ items }: LessonPlan, { item, message }: PlanFault): Sentence {
  if (item === null) return message;
  const title = items[item]?.title.trim() ?? '';
  const values = { item: item + 1, fault: message };
  return title === ''
    ? sentence('faults.item', values)
    : sentence('faults.item-titled', { ...values, title });
}

/** The first thing that is wrong with a plan, with the item named; null if every item can be opened. */
export function checkPlan(plan: LessonPlan): Sentence | null {
  const [first] = planFaults(plan);
  return first === undefined ? null : planFaultSentence(plan, first);
}

function titleFault(title: string): Sentence | null {
  if (title.trim() === '') return sentence('faults.item-untitled');
  return title.length > PLAN_TEXTS.itemTitle
    ? sentence('faults.item-title', { most: PLAN_TEXTS.itemTitle })
    : null;
}

function ofPlan(field: 'title' | 'items', message: Sentence): PlanFault {
  return { item: null, field, message };
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1_000);
}
