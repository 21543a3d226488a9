/** What tells of a vote whether it is one again. */
interface Vote {
  readonly number: number;
  readonly revoteOf: number | null;
}

/**
 * The number of the round in which a question was first voted on: a third vote may name the second one, and that the
 * first. A round that isn't among them ends the search.
 */
export function firstVoteOf({ number, revoteOf }: Vote, rounds: readonly Vote[]): number {
  if (revoteOf === null) return number;
  const before = rounds.find((round) => round.number === revoteOf && round.number < number);
  return before === undefined ? revoteOf : firstVoteOf(before, rounds);
}

/** Whether the class was shown the answer of a question, in this vote on it or in any other. */
export function isAnswerTold<Round extends Vote & { readonly isAnswerShown: boolean }>(
  round: Round,
  rounds: readonly Round[],
): boolean {
  const first = firstVoteOf(round, rounds);
  return rounds.some((other) => other.isAnswerShown && firstVoteOf(other, rounds) === first);
}
