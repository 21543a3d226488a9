import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { givenIn } from '#core/report/second-entries';
import type { ReviewRound } from '#core/report/session-review';
import type { GivenByOne } from './kind-review';

/** @param given all that the round was given: made once for its students */
export function givenBy(
  { activity }: ReviewRound,
  given: ReturnType<typeof givenIn>,
  student: number,
): GivenByOne {
  const isOwn = areRunsOfStudents(activity);
  return {
    run: (isOwn ? given.runs.get(student) : undefined) ?? null,
    rival: (isOwn ? given.rivals.get(student) : undefined) ?? null,
    vote: given.votes.get(student) ?? null,
    tap: given.taps.get(student) ?? null,
    guess: given.guesses.get(student) ?? null,
  };
}
