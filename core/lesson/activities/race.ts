import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { noisyRaceFault } from '#core/engine/theory/noisy-race';
import { sentence } from '#core/words/messages';
import { isSame } from '../../base/same';
import { CALM_THEN_FAST } from '../pace';
import type { ActivityRules } from './rules';
import { isImproved, pointsOfRuns } from './run-points';

/** Everybody picks one rate; optionally they first predict the outcome of their own run. */
export interface Race {
  readonly kind: 'race';
  readonly experiment: Experiment;
  readonly isPredicted: boolean;
  /** Whether they also say how sure they are of it; absent, as in older plans: they don't. */
  readonly isConfidenceAsked?: boolean;
}

export const raceRules: ActivityRules<Race> = {
  kind: 'race',
  before: 'pick',
  during: null,
  asks: ({ experiment, isPredicted, isConfidenceAsked = false }) => ({
    pick: { experiment, isPredicted, isConfidenceAsked },
  }),
  withoutAnswer: null,
  fault: ({ experiment, isPredicted, isConfidenceAsked }) => {
    if (isConfidenceAsked === true && !isPredicted) {
      return sentence('faults.prediction-first');
    }
    return checkExperiment(experiment)?.message ?? noisyRaceFault(experiment);
  },
  groups: ({ experiment }, { picks }) => [{ experiment, picks }],
  steps: ({ experiment }) => experiment.budget,
  pace: CALM_THEN_FAST,
  points: ({ experiment }, finished, earlier) => {
    const same = earlier.filter(({ round }) => isSame(round.activity.experiment, experiment));
    // Against each student's own last race: whoever sat one out is compared with the one before.
    return pointsOfRuns(finished, (participant, verdict) =>
      isImproved(
        verdict,
        same
          .findLast(({ verdicts: [runs] }) => runs?.has(participant))
          ?.verdicts[0]?.get(participant),
      ),
    );
  },
};
