import type { LessonPlan } from '#core/lesson/plan/lesson-plan';

/** Where an item stands in the lesson. `next` is told beside it: a done item may be chosen once more. */
export type ItemState = 'now' | 'done' | 'skipped' | 'to-come';

/** Of every item, in the plan's order. */
export function itemStates(
  { items }: LessonPlan,
  at: {
    readonly presentItem: string | null;
    readonly doneItems: readonly string[];
    readonly nextItem: string | null;
  },
): readonly ItemState[] {
  const done = new Set(at.doneItems);
  const place = (id: string | null) => items.findIndex((item) => item.id === id);
  const lastDone = items.findLastIndex(({ id }) => done.has(id));
  // Who repeats an early item has not skipped back: whatever was reached stays reached.
  const reached = Math.max(place(at.presentItem), place(at.nextItem), lastDone);
  return items.map(({ id }, index) => {
    if (id === at.presentItem) return 'now';
    if (done.has(id)) return 'done';
    return index < reached && id !== at.nextItem ? 'skipped' : 'to-come';
  });
}
