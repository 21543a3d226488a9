import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { sentence } from '#core/words/messages';
import type { ActivityRules } from './rules';

/** A first rate before the lock; then the rate may be changed while the run goes on. */
export interface Steer {
  readonly kind: 'steer';
  readonly experiment: Experiment;
}

/** At four steps a second a hand can follow, but nobody's does for more than two minutes. */
const MOST_STEPS = 480;

export const steerRules: ActivityRules<Steer> = {
  kind: 'steer',
  before: 'pick',
  during: 'change-rate',
  asks: ({ experiment }) => ({
    pick: { experiment, isPredicted: false },
    'change-rate': { experiment },
  }),
  withoutAnswer: null,
  fault: ({ experiment }) => {
    if (experiment.budget > MOST_STEPS) {
      return sentence('faults.steer-steps', { most: MOST_STEPS });
    }
    if (experiment.schedule.kind !== 'constant') {
      return sentence('faults.steer-schedule');
    }
    return checkExperiment(experiment)?.message ?? null;
  },
  groups: ({ experiment }, { picks }) => [{ experiment, picks }],
  steps: ({ experiment }) => experiment.budget,
  pace: { kind: 'even', stepsPerSecond: 4 },
  points: () => null,
};
