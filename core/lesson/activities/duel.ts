import { checkExperiment, checkRival, type Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import { sentence } from '#core/words/messages';
import { NumberedMap } from '../../base/numbered-map';
import { CALM_THEN_FAST } from '../pace';
import type { Picks } from '../round';
import type { ActivityRules, RunGroup } from './rules';
import { pointsOfRuns } from './run-points';

/**
 * The same picks under two optimizers. Loss, start, budget and target of both are the same. A rival that takes no
 * rate runs once, whatever was picked.
 */
export interface Duel {
  readonly kind: 'duel';
  readonly experiment: Experiment;
  readonly rival: Experiment;
}

/** The number of the rival's run, where it takes no rate. */
export const RIVAL_RUN = 1;

/** It has to have a rate on paper; the run ignores it. */
const ONE_RUN: Picks = NumberedMap.of([
  [RIVAL_RUN, { number: 1, learningRate: 1, prediction: null, changes: [] }],
]);

export const duelRules: ActivityRules<Duel> = {
  kind: 'duel',
  before: 'pick',
  during: null,
  asks: ({ experiment }) => ({ pick: { experiment, isPredicted: false } }),
  withoutAnswer: null,
  fault: ({ experiment, rival }) => {
    const fault = checkExperiment(experiment) ?? checkRival(rival);
    if (fault !== null) return fault.message;
    return commonGround(experiment) === commonGround(rival) ? null : sentence('faults.duel-ground');
  },
  groups: ({ experiment, rival }, { picks }) => [{ experiment, picks }, rivalGroup(rival, picks)],
  steps: ({ experiment }) => experiment.budget,
  pace: CALM_THEN_FAST,
  points: (_, finished) => pointsOfRuns(finished, () => false),
};

function rivalGroup(experiment: Experiment, picks: Picks): RunGroup {
  if (!isRateFree(experiment)) return { experiment, picks };
  return { experiment, picks: ONE_RUN, isOneForAll: true };
}

function commonGround({ loss, start, budget, target, noise = 0 }: Experiment): string {
  return JSON.stringify(['id' in loss ? loss.id : loss.expression, start, budget, target, noise]);
}
