import { formatCount } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { gapText } from '../chart/gap-text';

/** The one number of a result, with the words before, after or below it. */
export interface ResultFigure {
  readonly figure: string;
  readonly words: string;
  readonly place: 'before' | 'after' | 'below';
}

/** @param budget in steps */
export function resultFigure(verdict: Verdict, budget: number): ResultFigure {
  const { outcome, step, finalGap } = verdict;
  if (outcome === 'converged' && step !== null) {
    const words = `${step === 1 ? 'step' : 'steps'} of ${formatCount(budget)}`;
    return { figure: formatCount(step), words, place: 'after' };
  }
  if (outcome === 'diverged' && step !== null) {
    return { figure: formatCount(step), words: 'at step', place: 'before' };
  }
  const { figure, words } = gapText(finalGap);
  return {
    figure,
    words: words === 'of the start' ? 'of the first gap is left' : words,
    place: 'below',
  };
}
