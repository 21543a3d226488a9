import type { LessonPlan, PlanItem } from '#core/lesson/plan/lesson-plan';
import { findItem } from '#core/lesson/plan/lesson-plan-edit';
import type { Intention } from '#core/protocol/commands';
import type { RoundView } from '#core/protocol/shapes/round';
import type { RoundSetup } from '../../setup/round-draft';

/** The commands that open a round. */

type OpenRound = Extract<Intention, { type: 'open-round' }>;

export function openItem({ id, activity, title, timeLimit }: PlanItem): OpenRound {
  return { type: 'open-round', activity, title, planItem: id, revoteOf: null, timeLimit };
}

export function openSetup(setup: RoundSetup): OpenRound {
  return { type: 'open-round', ...setup, planItem: null, revoteOf: null };
}

/** The same round again. @param timeLimit seconds; null: none */
export function repeat(
  { activity, title, planItem }: RoundView,
  timeLimit: number | null,
): OpenRound {
  return { type: 'open-round', activity, title, planItem, revoteOf: null, timeLimit };
}

/** The second vote on the same question. */
export function voteAgain(round: RoundView, timeLimit: number | null): OpenRound {
  return { ...repeat(round, timeLimit), revoteOf: round.number };
}

/**
 * How long a round lasts when it is played again: as its plan item says. One made on the spot has no
 * item, so it takes what the setup says now.
 * @returns seconds; null: no limit
 */
export function limitAgain(
  { planItem }: RoundView,
  plan: LessonPlan,
  setup: RoundSetup | null,
): number | null {
  const item = planItem === null ? null : findItem(plan, planItem);
  return (item ?? setup)?.timeLimit ?? null;
}
