import type { LessonPlan } from '#core/lesson/plan/lesson-plan';

/** Where an item stands in the lesson. Which one is next is separate: a done item may be chosen again. */
export type ItemState = 'now' | 'done' | 'skipped' | 'to-come';

/** Of every item, in plan order. */
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
  // Repeating an early item doesn't undo progress: what was reached stays reached.
  const reached = Math.max(place(at.presentItem), place(at.nextItem), lastDone);
  return items.map(({ id }, index) => {
    if (id === at.presentItem) return 'now';
    if (done.has(id)) return 'done';
    return index < reached && id !== at.nextItem ? 'skipped' : 'to-come';
  });
}
