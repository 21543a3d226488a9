import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { PARABOLA } from '#core/lesson/plan/built-in/experiments';
import { type ParabolaPoint, parabolaWalk } from './parabola-walk';
import { type RunResult, runResults } from './run-result';

export interface TooSmallFigures {
  readonly rate: number;
  /** Steps that there are. */
  readonly budget: number;
  readonly start: ParabolaPoint;
  /** When the budget is spent. */
  readonly end: ParabolaPoint;
  /** The share of the first loss that counts as arrived. */
  readonly target: number;
  /** Steps that each rate takes to the goal, whatever the budget; the largest rate first. */
  readonly needed: readonly { readonly rate: number; readonly steps: number }[];
  /** The same rates within the budget. */
  readonly runs: readonly RunResult[];
}

const RATE = 0.001;
const RATES = [0.1, 0.01, 0.001];
/** Enough for all of them. */
const LONG = 5_000;

export function tooSmallFigures(): TooSmallFigures {
  const { budget, target } = PARABOLA;
  const { points } = parabolaWalk(RATE, budget);
  const verdicts = simulateVerdicts({ ...PARABOLA, budget: LONG }, RATES);
  return {
    rate: RATE,
    budget,
    start: points[0]!,
    end: points.at(-1)!,
    target,
    needed: RATES.map((rate, run) => ({ rate, steps: verdicts[run]!.step! })),
    runs: runResults(PARABOLA, RATES),
  };
}
