import type { BallotAnswer } from '#core/lesson/activities/inputs';
import type { Confidence } from '#core/lesson/round';

export type Votes = readonly (readonly [
  participant: number,
  choice: number,
  confidence: Confidence | null,
])[];

/** Votes for one choice. */
export interface ChoiceVotes {
  readonly votes: number;
  /** How many of them said that they are sure. */
  readonly sure: number;
}

export function votesPerChoice(votes: Votes, choices: number): readonly ChoiceVotes[] {
  const counts = Array.from({ length: choices }, () => ({ votes: 0, sure: 0 }));
  for (const [, choice, confidence] of votes) {
    const count = counts[choice];
    if (count === undefined) continue;
    count.votes += 1;
    if (confidence === 'sure') count.sure += 1;
  }
  return counts;
}

/** A misconception and how many hold it. */
export interface Held {
  readonly misconception: string;
  readonly votes: number;
  readonly sure: number;
}

/** The misconceptions that the class holds after a vote, those that most are sure of first; only those that somebody holds. */
export function heldMisconceptions(
  counts: readonly ChoiceVotes[],
  answer: BallotAnswer | null,
): readonly Held[] {
  const held = new Map<string, Held>();
  counts.forEach(({ votes, sure }, choice) => {
    const misconception = answer?.misconceptions[choice] ?? null;
    if (misconception === null || votes === 0) return;
    const before = held.get(misconception);
    held.set(misconception, {
      misconception,
      votes: votes + (before?.votes ?? 0),
      sure: sure + (before?.sure ?? 0),
    });
  });
  return [...held.values()].sort((a, b) => b.sure - a.sure || b.votes - a.votes);
}

/** The choices in the order in which to speak of them: what most were sure of and wrong first, the right one last. */
export function feedbackOrder(
  counts: readonly ChoiceVotes[],
  answer: BallotAnswer | null,
): readonly number[] {
  const isRight = (choice: number) => (choice === answer?.right ? 1 : 0);
  return counts
    .map((_, choice) => choice)
    .sort(
      (a, b) =>
        isRight(a) - isRight(b) ||
        counts[b]!.sure - counts[a]!.sure ||
        counts[b]!.votes - counts[a]!.votes ||
        a - b,
    );
}
