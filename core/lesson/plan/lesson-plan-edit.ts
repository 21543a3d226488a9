import { type LessonPlan, PLAN_LIMIT, PLAN_TEXTS, type PlanItem } from './lesson-plan';

/**
 * Edits of a plan: each returns a new one. An unknown id changes nothing and a place outside the plan
 * means its nearest end, for the list on the screen may be a moment behind the server's.
 */

export function findItem({ items }: LessonPlan, id: string): PlanItem | null {
  return items.find((item) => item.id === id) ?? null;
}

/** Puts an item at `place` (0: first), under an id that is free. A full plan stays as it is. */
export function insertItem(plan: LessonPlan, place: number, item: PlanItem): LessonPlan {
  if (plan.items.length >= PLAN_LIMIT) return plan;
  const items = [...plan.items];
  items.splice(within(place, items.length), 0, { ...item, id: freeId(plan, item.id) });
  return { ...plan, items };
}

/** The id stays. */
export function replaceItem(plan: LessonPlan, id: string, item: PlanItem): LessonPlan {
  const items = plan.items.map((old) => (old.id === id ? { ...item, id } : old));
  return { ...plan, items };
}

export function removeItem(plan: LessonPlan, id: string): LessonPlan {
  return { ...plan, items: plan.items.filter((item) => item.id !== id) };
}

/** Takes an item out and puts it at `place` among the others. */
export function moveItem(plan: LessonPlan, id: string, place: number): LessonPlan {
  const item = findItem(plan, id);
  if (item === null) return plan;
  const items = plan.items.filter((other) => other.id !== id);
  items.splice(within(place, items.length), 0, item);
  return { ...plan, items };
}

/** A copy right after it. */
export function duplicateItem(plan: LessonPlan, id: string): LessonPlan {
  const at = plan.items.findIndex((item) => item.id === id);
  const item = plan.items[at];
  return item === undefined ? plan : insertItem(plan, at + 1, item);
}

/**
 * The next item, given the ids of the items that rounds were opened from (`opened`, oldest first): the one
 * after the latest of them that is still in the plan, or the first. Null at the end of the plan.
 */
export function nextItem(
  { items }: LessonPlan,
  opened: readonly (string | null)[],
): PlanItem | null {
  const latest = opened.findLast((id) => items.some((item) => item.id === id));
  const at = items.findIndex((item) => item.id === latest);
  return items[at + 1] ?? null;
}

/** The id wished for if no item has it yet, or with the lowest number that is free: "valley-2". */
export function freeId({ items }: LessonPlan, wish: string): string {
  const taken = new Set(items.map(({ id }) => id));
  if (wish !== '' && !taken.has(wish)) return wish;
  const base = (wish.replace(/-\d{1,3}$/, '') || 'item').slice(0, PLAN_TEXTS.id - 4);
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function within(place: number, last: number): number {
  return Math.min(Math.max(0, place), last);
}
