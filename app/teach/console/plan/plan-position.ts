import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { findItem, nextItem } from '#core/lesson/plan/lesson-plan-edit';
import type { InstructorView } from '#core/protocol/instructor-view';

/** Where the lesson stands in its plan. */
export interface PlanPosition {
  /** The item whose round is open or on show. */
  readonly present: PlanItem | null;
  /** Ids of the items that a finished round came from. */
  readonly done: readonly string[];
  /** The item that comes next; null at the end of the plan, and without one. */
  readonly next: PlanItem | null;
}

/**
 * The next item is the one after the last that was opened, unless another one was chosen: to skip is to
 * choose a later one, to repeat an earlier one.
 * @param chosen id of the item that the instructor chose as the next one, or null
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
