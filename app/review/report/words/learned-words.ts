import type { ClassGain } from '#core/report/learned/gain';
import type { PickMoves } from '#core/report/learned/moves';
import type { Words } from '#core/words/words';

type Say = Words<'report'>;

/** "of 86 converged, first and last time"; what stands beside the two counts. */
export function movesWords(words: Say, { rounds }: PickMoves): string {
  const [first, last] = rounds;
  const [before, of] = [first?.picks.length ?? 0, last?.picks.length];
  if (of === undefined) return words.say('report.learned.once', { of: before });
  return before === of
    ? words.say('report.learned.same', { of })
    : words.say('report.learned.other', { before, of });
}

/** The middle of the class against the edge; null where no edge is known. */
export function middleWords(words: Say, { rounds }: PickMoves): string | null {
  const middles = rounds.flatMap(({ ofEdge }) => (ofEdge === null ? [] : [ofEdge]));
  if (middles.length === 0) return null;
  const two = (value: number) => words.numbers.significant(value, 2);
  const medians = oneAfterOther(
    words,
    middles.map(({ median }) => two(median)),
  );
  if (rounds.some(({ picks }) => picks.length < ENOUGH)) {
    return words.say('report.learned.middle', { medians });
  }
  const halves = middles.map(({ low, high }) =>
    words.say('report.learned.half', { low: two(low), high: two(high) }),
  );
  return words.say('report.learned.middle-half', {
    medians,
    halves: oneAfterOther(words, halves),
  });
}

/** "0.46, then 0.88" */
export function oneAfterOther(words: Say, items: readonly string[]): string {
  return items.reduce((before, after) => words.say('report.learned.one-after', { before, after }));
}

/** "0.42"; "0.1 to 0.4" of a few; "none to win" where everybody was right before. */
export function gainWords(words: Say, { gain, range }: ClassGain): string {
  if (gain === null) return words.say('report.gain.none');
  if (range === null) return signedGain(words, gain);
  const [low, high] = range;
  return words.say('report.gain.range', {
    low: signedGain(words, low),
    high: signedGain(words, high),
  });
}

/** Fewer picks have no middle half worth the name. */
const ENOUGH = 4;

/** "0.42", "−0.05"; never "−0.00" */
export function signedGain({ numbers }: Pick<Words, 'numbers'>, gain: number): string {
  return numbers.fixed(Math.abs(gain) < 0.005 ? 0 : gain, 2);
}
