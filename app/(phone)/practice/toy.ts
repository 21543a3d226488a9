import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { RateRange } from '../../parts/phone/pick/rate-scale';

/** A bowl used nowhere else: practising on it gives away nothing about a round. */
const FORMULA = 'x^2 + 6*y^2';
const START = [-4.2, 1.6] as const;
const STEPS = 96;
const TARGET = 1e-3;

/** The slider reaches from far too slow to far beyond the edge, which is at 1/6. */
export const TOY_RANGE: RateRange = { lowest: 0.001, highest: 1 };

/** What the lobby's slider is tried on: the simplest optimizer there is, in a small valley. */
export function toyExperiment(): Experiment {
  const [plainest] = OPTIMIZERS;
  const usual = defaultExperiment({ expression: FORMULA }, plainest?.id ?? '');
  return { ...usual, start: START, budget: STEPS, target: TARGET };
}

export function toyVerdict(experiment: Experiment, learningRate: number): Verdict {
  const [verdict] = simulateVerdicts(experiment, [learningRate]);
  if (verdict === undefined) throw new Error('one run has one verdict');
  return verdict;
}

/** Steps per second: slow enough to follow each one. */
const PACE = 12;

/** The step, with its fraction, this many milliseconds after the start. */
export function toyStep(elapsed: number): number {
  return Math.min(STEPS, Math.max(0, (PACE * elapsed) / 1_000));
}
