import type { Words } from '#core/words/words';
import type { RangeCurve } from './charts/range-curve';

/** Where the loss of a range test would have been lowest, and where it was. */
export function comparedCurves(
  words: Words<'replay'>,
  before: RangeCurve,
  after: RangeCurve,
): string {
  const [was, now] = [lowestOf(before), lowestOf(after)];
  if (now === null) {
    return was === null
      ? words.say('replay.range.still-never')
      : words.say('replay.range.never', { was });
  }
  if (was === null) return words.say('replay.range.now-lowest', { now });
  return was === now
    ? words.say('replay.range.still-lowest', { now })
    : words.say('replay.range.lowest', { now, was });
}

/** The rate at the lowest point, to the two digits that are read off; null where that is the start. */
function lowestOf({ rates, lowestStep }: RangeCurve): number | null {
  return lowestStep === 0 ? null : Number(rates[lowestStep]!.toPrecision(2));
}
