import { findLoss } from '#core/engine/experiment/loss-reference';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { type RangeTestReadings, rangeTest } from '#core/engine/theory/range-test';
import { formulaEdge } from '#core/engine/theory/theory';
import { NOISY_VALLEY, VALLEY } from '#core/lesson/plan/built-in/experiments';

export interface RangeTestFigures {
  /** TeX. */
  readonly formula: string;
  /** Standard deviation of what is added to each gradient. */
  readonly noise: number;
  readonly lowest: number;
  readonly highest: number;
  readonly steps: number;
  readonly readings: RangeTestReadings;
  /** The rate at the lowest reading. */
  readonly turn: number;
  /** The first rate from which the loss stays above where it began. */
  readonly gone: number;
  readonly edge: number;
  /** The same test with so many other draws of the noise. */
  readonly draws: number;
  /** How many of them turned beyond the edge. */
  readonly beyondEdge: number;
  /** How many turned at more than twice the edge, so that half of the turn is too much as well. */
  readonly beyondTwice: number;
  /** Steps in which half the rate at the turn arrives, without noise. */
  readonly halfArrives: number;
}

const GROWTH = {
  lowest: 1e-4,
  highest: 1,
  steps: 100,
  growth: 'exponential',
  smoothing: 0,
} as const;
const DRAWS = 500;

export function rangeTestFigures(): RangeTestFigures {
  const { lowest, highest, steps } = GROWTH;
  const readings = rangeTest(NOISY_VALLEY, GROWTH);
  const edge = formulaEdge(VALLEY)!.value;
  const turn = turnOf(readings);
  const turns = Array.from({ length: DRAWS }, (_, draw) =>
    turnOf(rangeTest({ ...NOISY_VALLEY, seed: draw + 1 }, GROWTH)),
  );
  const last = readings.losses.findLastIndex((loss) => loss <= readings.losses[0]!);
  return {
    formula: findLoss(VALLEY.loss)!.formula,
    noise: NOISY_VALLEY.noise ?? 0,
    lowest,
    highest,
    steps,
    readings,
    turn,
    gone: readings.learningRates[last + 1]!,
    edge,
    draws: DRAWS,
    beyondEdge: turns.filter((rate) => rate > edge).length,
    beyondTwice: turns.filter((rate) => rate > 2 * edge).length,
    halfArrives: simulateVerdicts(VALLEY, [turn / 2])[0]!.step!,
  };
}

function turnOf({ learningRates, minimum }: RangeTestReadings): number {
  return learningRates[minimum]!;
}
