import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { CALM_THEN_FAST } from '../pace';
import type { ActivityRules } from './rules';
import { pointsOfRuns } from './run-points';

/** The same picks under two optimizers. Loss, start, budget and target of both are the same. */
export interface Duel {
  readonly kind: 'duel';
  readonly experiment: Experiment;
  readonly rival: Experiment;
}

export const duelRules: ActivityRules<Duel> = {
  kind: 'duel',
  before: 'pick',
  during: null,
  asks: ({ experiment }) => ({ pick: { experiment, isPredicted: false } }),
  withoutAnswer: null,
  fault: ({ experiment, rival }) => {
    const fault = checkExperiment(experiment) ?? checkExperiment(rival);
    if (fault !== null) return fault.message;
    return commonGround(experiment) === commonGround(rival)
      ? null
      : 'Both sides of a duel need the same loss, start, budget and target.';
  },
  groups: ({ experiment, rival }, { picks }) => [
    { experiment, picks },
    { experiment: rival, picks },
  ],
  steps: ({ experiment }) => experiment.budget,
  pace: CALM_THEN_FAST,
  points: (_, finished) => pointsOfRuns(finished, () => false),
};

function commonGround({ loss, start, budget, target }: Experiment): string {
  return JSON.stringify(['id' in loss ? loss.id : loss.expression, start, budget, target]);
}
