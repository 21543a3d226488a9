import { describe, expect, it } from 'vitest';
import { firstVoteOf, isAnswerTold } from '#core/lesson/votes-again';

const round = (number: number, revoteOf: number | null = null, isAnswerShown = false) => ({
  number,
  revoteOf,
  isAnswerShown,
});
/** One question three times, each vote naming the one before, and another question between. */
const CHAIN = [round(1), round(2, 1), round(3), round(4, 2, true)];

describe('votes on one question', () => {
  it('have the first of them in common, however long the chain', () => {
    expect(CHAIN.map((one) => firstVoteOf(one, CHAIN))).toEqual([1, 1, 3, 1]);
    // Where a round between is missing, what it names is the first that is known.
    expect(firstVoteOf(round(4, 2), [round(4, 2)])).toBe(2);
  });

  it('are all told the answer once it was shown in any of them', () => {
    expect(CHAIN.map((one) => isAnswerTold(one, CHAIN))).toEqual([true, true, false, true]);
    const untold = CHAIN.map((one) => ({ ...one, isAnswerShown: false }));
    expect(untold.map((one) => isAnswerTold(one, untold))).toEqual([false, false, false, false]);
  });
});
