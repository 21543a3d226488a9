import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { findItem, nextItem } from '#core/lesson/plan/lesson-plan-edit';
import type { InstructorView } from '#core/protocol/views/instructor-view';

/** Where the lesson stands in its plan. */
export interface PlanPosition {
  /** The item whose round is open or on screen. */
  readonly present: PlanItem | null;
  /** Ids of the items that a finished round came from. */
  readonly done: readonly string[];
  /** The item that comes next; null at the end of the plan, and when it is empty. */
  readonly next: PlanItem | null;
}

/**
 * The next item follows the last one opened, unless the instructor chose another: a later one to skip, an
 * earlier one to repeat.
 * @param chosen id of the item that the instructor chose, or null
 */
export function planPosition(
  { plan, pastRounds, phase }: Pick<InstructorView, 'plan' | 'pastRounds' | 'phase'>,
  chosen: string | null,
): PlanPosition {
  const present = 'round' in phase ? phase.round.planItem : null;
  const finished = pastRounds.map(({ planItem }) => planItem);
  if (phase.kind === 'finished') finished.push(present);
  return {
    present: present === null ? null : findItem(plan, present),
    done: [...new Set(finished)].filter((id) => id !== null),
    next:
      (chosen === null ? null : findItem(plan, chosen)) ?? nextItem(plan, [...finished, present]),
  };
}
