import { formatCount } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { gapText } from '../run/gap-text';

/** The one number of a result, with the words before and after it. */
export interface ResultFigure {
  readonly before: string | null;
  readonly figure: string;
  readonly after: string | null;
}

/** @param budget steps */
export function resultFigure(verdict: Verdict, budget: number): ResultFigure {
  if (verdict.outcome === 'converged' && verdict.step !== null) {
    return {
      before: null,
      figure: formatCount(verdict.step),
      after: `${verdict.step === 1 ? 'step' : 'steps'} of ${formatCount(budget)}`,
    };
  }
  if (verdict.outcome === 'diverged' && verdict.step !== null) {
    return { before: 'at step', figure: formatCount(verdict.step), after: null };
  }
  const { figure, words } = gapText(verdict.finalGap);
  return { before: null, figure, after: words === 'of the start' ? 'of the gap is left' : words };
}
