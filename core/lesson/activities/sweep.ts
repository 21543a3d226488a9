import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { sentence } from '#core/words/messages';
import { NumberedMap } from '../../base/numbered-map';
import { CALM_THEN_FAST } from '../pace';
import type { Picks } from '../round';
import type { ActivityRules } from './rules';

/** A demonstration: the instructor's rates, 1 to 24 of them, in rising order. */
export interface Sweep {
  readonly kind: 'sweep';
  readonly experiment: Experiment;
  readonly learningRates: readonly number[];
}

/** Rates on one plot. */
export const MOST_RATES = 24;

const known = new WeakMap<readonly number[], Picks>();

export const sweepRules: ActivityRules<Sweep> = {
  kind: 'sweep',
  before: null,
  during: null,
  asks: () => ({}),
  withoutAnswer: null,
  fault: ({ experiment, learningRates }) => {
    if (learningRates.length === 0 || learningRates.length > MOST_RATES) {
      return sentence('faults.sweep-rates', { most: MOST_RATES });
    }
    const fault = learningRates.map(checkLearningRate).find((message) => message !== null);
    if (fault !== undefined) return fault;
    const isRising = learningRates.every((rate, at) => at === 0 || rate > learningRates[at - 1]!);
    if (!isRising) return sentence('faults.sweep-rising');
    return checkExperiment(experiment)?.message ?? null;
  },
  groups: ({ experiment, learningRates }) => [{ experiment, picks: asPicks(learningRates) }],
  steps: ({ experiment }) => experiment.budget,
  pace: CALM_THEN_FAST,
  points: () => null,
};

/** Made once for each set of rates: what is derived from picks is cached by their identity. */
function asPicks(learningRates: readonly number[]): Picks {
  const picks =
    known.get(learningRates) ??
    NumberedMap.of(
      learningRates.map((learningRate, at) => [
        at + 1,
        { number: 1, learningRate, prediction: null, changes: [] },
      ]),
    );
  known.set(learningRates, picks);
  return picks;
}
