import { findLoss } from '#core/engine/experiment/loss-reference';
import { FOUR_WELLS } from '#core/lesson/plan/built-in/experiments';
import { type RunResult, runResults } from './run-result';

export interface SearchFigures {
  /** TeX. */
  readonly formula: string;
  readonly budget: number;
  /** By powers of ten, the largest rate first. */
  readonly coarse: readonly RunResult[];
  /** By factors of about three, around the best of those. */
  readonly fine: readonly RunResult[];
}

const COARSE = [0.1, 0.01, 0.001, 0.0001];
const FINE = [0.03, 0.01, 0.003];

export function searchFigures(): SearchFigures {
  return {
    formula: findLoss(FOUR_WELLS.loss)!.formula,
    budget: FOUR_WELLS.budget,
    coarse: runResults(FOUR_WELLS, COARSE),
    fine: runResults(FOUR_WELLS, FINE),
  };
}
