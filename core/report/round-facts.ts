import type { Experiment } from '#core/engine/experiment/experiment';
import { experimentOf } from '#core/lesson/activities/activity';
import { areRunsOfStudents, isSteered } from '#core/lesson/activities/asked';
import type { ReviewParticipant, ReviewRound, ReviewRun, SessionReview } from './session-review';

/** The runs of one group: 0, or 1 for the rival of a duel. */
export function runsOfSide({ runs }: ReviewRound, side: number): readonly ReviewRun[] {
  return runs.filter((run) => run.side === side);
}

/** Whether there are runs, and they are the students' rather than the instructor's. */
export function isOfStudents(round: ReviewRound): boolean {
  return areRunsOfStudents(round.activity) && round.runs.length > 0;
}

/** Whether nobody gave anything to the round, and nothing was run. */
export function isEmpty({ runs, votes, taps, guesses }: ReviewRound): boolean {
  return runs.length + votes.length + taps.length + guesses.length === 0;
}

/**
 * The experiment of a round in which each student had one rate from start to end; otherwise, or if nobody
 * took part, null.
 */
export function racedExperiment({ activity, runs }: ReviewRound): Experiment | null {
  if (runs.length === 0) return null;
  return areRunsOfStudents(activity) && !isSteered(activity) ? experimentOf(activity) : null;
}

/** Who is in the room's list of students: not second entries, and not whoever was sent out. */
export function listedStudents({ participants }: SessionReview): readonly ReviewParticipant[] {
  return participants.filter(({ isRemoved, handedTo }) => !isRemoved && handedTo === null);
}
