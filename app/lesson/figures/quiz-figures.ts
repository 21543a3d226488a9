import type { Experiment } from '#core/engine/experiment/experiment';
import { trajectory } from '#core/engine/simulation/simulation';
import { rangeTest } from '#core/engine/theory/range-test';
import { NOISY_VALLEY } from '#core/lesson/plan/built-in/experiments';
import { type ParabolaWalk, parabolaWalk } from './parabola-walk';

export interface QuizFigures {
  /** Three steps on w² exactly at the edge. */
  readonly level: ParabolaWalk;
  /** One step on w² at a rate that is far too small. */
  readonly tiny: ParabolaWalk;
  readonly range: {
    readonly steps: number;
    /** The rates that can be chosen, each with a training. */
    readonly smallest: TrainedRate;
    readonly third: TrainedRate;
    readonly turn: TrainedRate;
    readonly explosion: TrainedRate;
    readonly startLoss: number;
  };
}

export interface TrainedRate {
  readonly rate: number;
  /** At the end. */
  readonly loss: number;
}

const GROWTH = {
  lowest: 1e-4,
  highest: 1,
  steps: 100,
  growth: 'exponential',
  smoothing: 0,
} as const;
/** A draw of the noise whose test turns beyond the edge, as most do. */
const DRAW: Experiment = { ...NOISY_VALLEY, seed: 9 };

export function quizFigures(): QuizFigures {
  const { learningRates, losses, minimum } = rangeTest(DRAW, GROWTH);
  const last = losses.findLastIndex((loss) => loss <= losses[0]!);
  const turn = rounded(learningRates[minimum]!);
  return {
    level: parabolaWalk(1, 3),
    tiny: parabolaWalk(1e-3, 1),
    range: {
      steps: DRAW.budget,
      smallest: trained(GROWTH.lowest),
      third: trained(rounded(turn / 3)),
      turn: trained(turn),
      explosion: trained(rounded(learningRates[last + 1]!)),
      startLoss: losses[0]!,
    },
  };
}

/** To the two digits that are printed: the rate that is named is the one that is tried. */
function rounded(rate: number): number {
  return Number(rate.toPrecision(2));
}

function trained(rate: number): TrainedRate {
  return { rate, loss: trajectory(DRAW, rate).losses.at(-1)! };
}
