import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { RoundView } from '#core/protocol/round';
import type { Intention } from '../../../live/room-connection';
import type { RoundSetup } from '../../setup/round-draft';

/** The commands that open a round, from wherever it comes. */

type OpenRound = Extract<Intention, { type: 'open-round' }>;

export function openItem({ id, activity, title, timeLimit }: PlanItem): OpenRound {
  return { type: 'open-round', activity, title, planItem: id, revoteOf: null, timeLimit };
}

export function openSetup(setup: RoundSetup): OpenRound {
  return { type: 'open-round', ...setup, planItem: null, revoteOf: null };
}

/** Once more, with everything as it was. @param timeLimit seconds; null: none */
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
