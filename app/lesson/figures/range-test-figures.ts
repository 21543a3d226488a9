import { findLoss } from '#core/engine/experiment/loss-reference';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { RangeTestReadings } from '#core/engine/theory/range-test';
import { formulaEdge } from '#core/engine/theory/theory';
import { NOISY_VALLEY, VALLEY } from '#core/lesson/plan/built-in/experiments';
import { GROWING, goneRate, readingsOf, turningRate } from './noisy-range';

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

const DRAWS = 500;

export function rangeTestFigures(): RangeTestFigures {
  const { lowest, highest, steps } = GROWING;
  const readings = readingsOf(NOISY_VALLEY);
  const edge = formulaEdge(VALLEY)!.value;
  const turn = turningRate(readings);
  const turns = Array.from({ length: DRAWS }, (_, draw) =>
    turningRate(readingsOf({ ...NOISY_VALLEY, seed: draw + 1 })),
  );
  return {
    formula: findLoss(VALLEY.loss)!.formula,
    noise: NOISY_VALLEY.noise ?? 0,
    lowest,
    highest,
    steps,
    readings,
    turn,
    gone: goneRate(readings),
    edge,
    draws: DRAWS,
    beyondEdge: turns.filter((rate) => rate > edge).length,
    beyondTwice: turns.filter((rate) => rate > 2 * edge).length,
    halfArrives: simulateVerdicts(VALLEY, [turn / 2])[0]!.step!,
  };
}
