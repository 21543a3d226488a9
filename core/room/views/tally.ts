import { hasAnswer } from '#core/lesson/activities/asked';
import type { Ballot } from '#core/lesson/activities/inputs';
import { CONFIDENCES, type Inputs } from '#core/lesson/round';
import type { Tally } from '#core/protocol/views/common-view';
import { twinnedWith } from '../../lesson/activities/twins';
import type { FinishedPhase, RoomState } from '../state';

/** How many voted for each choice, by how sure they were; without the counts where they are to stay hidden. */
export function tallyOf({ choices }: Ballot, { votes }: Inputs, areCountsSeen: boolean): Tally {
  if (!areCountsSeen) return { choices: null, voters: votes.size };
  const counts = choices.map(() =>
    Object.fromEntries(['none', ...CONFIDENCES].map((key) => [key, 0])),
  );
  for (const { choice, confidence } of votes.values()) {
    const cell = counts[choice];
    const key = confidence ?? 'none';
    if (cell !== undefined) cell[key] = (cell[key] ?? 0) + 1;
  }
  return { choices: counts, voters: votes.size };
}

/**
 * Where there is an answer, a shown majority draws a second vote to itself: so that the class thinks again, a first vote isn't counted aloud. On
 * a twin there is one vote only.
 */
export function areCountsSeen(
  { areCountsShown }: Ballot,
  { round, isAnswerShown }: Pick<FinishedPhase, 'round' | 'isAnswerShown'>,
  { finishedRounds }: Pick<RoomState, 'finishedRounds'>,
): boolean {
  if (!hasAnswer(round.activity)) return true;
  if (areCountsShown === true || round.revoteOf !== null || isAnswerShown) return true;
  const earlier = finishedRounds.map((finished) => finished.round);
  return twinnedWith(round.activity, earlier) !== undefined;
}
