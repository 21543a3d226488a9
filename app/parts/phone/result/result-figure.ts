import type { Verdict } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { gapSize, gapText } from '../chart/gap-text';

/** The one number of a result, with the words before, after or below it. */
export interface ResultFigure {
  readonly figure: string;
  readonly words: string;
  readonly place: 'before' | 'after' | 'below';
}

/** @param budget in steps */
export function resultFigure(
  words: Words<'play'>,
  { outcome, step, finalGap }: Verdict,
  budget: number,
): ResultFigure {
  if (outcome === 'converged' && step !== null) {
    return {
      figure: words.numbers.count(step),
      words: words.say('play.result.of-steps', { step, budget }),
      place: 'after',
    };
  }
  if (outcome === 'diverged' && step !== null) {
    return {
      figure: words.numbers.count(step),
      words: words.say('play.result.at-step'),
      place: 'before',
    };
  }
  const gap = gapText(words, finalGap);
  const isShare = gapSize(finalGap) === 'share';
  return { ...gap, ...(isShare && { words: words.say('play.result.gap-left') }), place: 'below' };
}
