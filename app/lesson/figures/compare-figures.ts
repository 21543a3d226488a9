import type { Experiment } from '#core/engine/experiment/experiment';
import { formulaEdge } from '#core/engine/theory/theory';
import { PARABOLA } from '#core/lesson/plan/built-in/experiments';

/** What the page needs to run the comparison by itself. Plain data: it goes to the browser. */
export interface CompareFigures {
  readonly experiment: Experiment;
  /** Rates to compare with: too slow, slow enough to watch, gone. */
  readonly fixed: readonly number[];
  /** The rate in hand at first. */
  readonly first: number;
  readonly edge: number;
  readonly curvature: number;
}

export function compareFigures(): CompareFigures {
  const edge = formulaEdge(PARABOLA)!.value;
  return {
    experiment: { ...PARABOLA, budget: 100 },
    fixed: [0.005, 0.05, 1.5],
    first: 0.9,
    edge,
    curvature: 2 / edge,
  };
}
