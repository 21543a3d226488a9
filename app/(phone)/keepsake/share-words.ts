import type { Words } from '#core/words/words';
import type { PicksLine } from './picks-line';

/** Closer to 1 than this can't be told from it in print. */
const CLOSE = 0.005;

/** A rate beside the edge: "3.75 times the edge", "82% of the edge". */
export function shareWords(words: Words<'keepsake'>, ratio: number): string {
  if (Math.abs(ratio - 1) <= 1e-12) return words.say('keepsake.share.exact');
  if (Math.abs(ratio - 1) < CLOSE) {
    return words.say(ratio > 1 ? 'keepsake.share.above' : 'keepsake.share.below');
  }
  return words.say(ratio > 1 ? 'keepsake.share.times' : 'keepsake.share.part', { ratio });
}

/** What stands beside a pick in the picture. */
export function markWords(
  words: Words<'keepsake'>,
  { rate, isBeyond }: Pick<PicksLine['marks'][number], 'rate' | 'isBeyond'>,
): string {
  return isBeyond ? words.say('keepsake.picks.further', { rate }) : rate;
}
