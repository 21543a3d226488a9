import type { Experiment } from '#core/engine/experiment/experiment';
import { trajectory } from '#core/engine/simulation/simulation';
import { NOISY_VALLEY } from '#core/lesson/plan/built-in/experiments';
import { GROWING, goneRate, readingsOf, turningRate } from './noisy-range';
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

/** A draw of the noise whose test turns beyond the edge, as most do. */
const DRAW: Experiment = { ...NOISY_VALLEY, seed: 9 };

export function quizFigures(): QuizFigures {
  const readings = readingsOf(DRAW);
  const turn = rounded(turningRate(readings));
  return {
    level: parabolaWalk(1, 3),
    tiny: parabolaWalk(1e-3, 1),
    range: {
      steps: DRAW.budget,
      smallest: trained(GROWING.lowest),
      third: trained(rounded(turn / 3)),
      turn: trained(turn),
      explosion: trained(rounded(goneRate(readings))),
      startLoss: readings.losses[0]!,
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
