import { askedOf } from '#core/lesson/activities/asked';
import { firstVoteOf } from '#core/lesson/votes-again';
import type { ReviewRound } from '../session-review';

/** What a grade may be made of. */
export const MEASURES = ['points', 'right', 'took-part'] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Record<Measure, number>>;

/** Every question that has a right answer: who was right the last time that they voted on it. Twins are questions of their own. */
export function rightAtLast(rounds: readonly ReviewRound[]): readonly ReadonlySet<number>[] {
  const questions = new Map<number, Set<number>>();
  for (const round of rounds) {
    const { activity, votes } = round;
    const first = firstVoteOf(round, rounds);
    const answer = askedOf(activity).vote?.answer ?? null;
    if (answer === null) continue;
    const right = questions.get(first) ?? new Set();
    questions.set(first, right);
    for (const { participant, choice } of votes) {
      if (choice === answer.right) right.add(participant);
      else right.delete(participant);
    }
  }
  return [...questions.values()];
}

/** Every activity that asked for something: who gave it. */
export function takersOf(rounds: readonly ReviewRound[]): readonly ReadonlySet<number>[] {
  return rounds
    .filter(({ activity }) => Object.keys(askedOf(activity)).length > 0)
    .map(({ runs, votes, taps, guesses }) => {
      const given = [runs.filter(({ side }) => side === 0), votes, taps, guesses].flat();
      return new Set(given.map(({ participant }) => participant));
    });
}
