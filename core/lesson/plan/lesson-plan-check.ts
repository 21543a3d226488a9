import { rulesOf } from '../activities/catalogue';
import { checkTimeLimit } from '../time-limit';
import { type LessonPlan, PLAN_LIMIT, PLAN_TEXTS, type PlanItem } from './lesson-plan';

/** A plan as JSON in UTF-8: it travels in one message, which may be at most 64 KB. */
const MOST_BYTES = 60_000;

export interface PlanFault {
  /** Index of the item; null: the plan as a whole. */
  readonly item: number | null;
  readonly field: keyof PlanItem | 'items';
  /** What is wrong, as a sentence. It doesn't name the item: `planFaultWords` does. */
  readonly message: string;
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
      const message = `Its id, “${item.id}”, is that of item ${first + 1} already.`;
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
    faults.push(
      ofPlan('title', `The title of a plan has at most ${PLAN_TEXTS.planTitle} characters.`),
    );
  }
  if (items.length > PLAN_LIMIT) {
    faults.push(
      ofPlan('items', `A plan has at most ${PLAN_LIMIT} items, and this one ${items.length}.`),
    );
  }
  const bytes = bytesOf(JSON.stringify(plan));
  if (bytes > MOST_BYTES) {
    const message = `A plan takes at most ${inKilobytes(MOST_BYTES)} KB, and this one ${inKilobytes(bytes)}: shorten or remove some items.`;
    faults.push(ofPlan('items', message));
  }
  return faults;
}

/** What is wrong with one item by itself. */
export function itemFaults(item: PlanItem): readonly Omit<PlanFault, 'item'>[] {
  const { id, title, note, activity, timeLimit } = item;
  const found: readonly (readonly [keyof PlanItem, string | null])[] = [
    [
      'id',
      id === '' || id.length > PLAN_TEXTS.id ? `An id has 1 to ${PLAN_TEXTS.id} characters.` : null,
    ],
    ['title', titleFault(title)],
    [
      'note',
      note.length > PLAN_TEXTS.note
        ? `A note has at most ${PLAN_TEXTS.note.toLocaleString('en')} characters.`
        : null,
    ],
    ['activity', rulesOf(activity).fault(activity)],
    ['timeLimit', checkTimeLimit(timeLimit)],
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}

/** The fault as one sentence that names the item: "Item 3, “Too large”: give it a title." */
export function planFaultWords({ items }: LessonPlan, { item, message }: PlanFault): string {
  if (item === null) return message;
  const title = items[item]?.title.trim() ?? '';
  return `Item ${item + 1}${title === '' ? '' : `, “${title}”`}: ${message}`;
}

/** The first thing that is wrong with a plan, with the item named; null if every item can be opened. */
export function checkPlan(plan: LessonPlan): string | null {
  const [first] = planFaults(plan);
  return first === undefined ? null : planFaultWords(plan, first);
}

function titleFault(title: string): string | null {
  if (title.trim() === '') return 'It needs a title.';
  return title.length > PLAN_TEXTS.itemTitle
    ? `A title has at most ${PLAN_TEXTS.itemTitle} characters.`
    : null;
}

function ofPlan(field: 'title' | 'items', message: string): PlanFault {
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
