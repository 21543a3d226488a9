import { checkExperiment } from '#core/engine/experiment';
import { CALM_THEN_FAST } from '../reveal';
import { isImproved, pointsOfRuns } from '../run-points';
import { isSame } from '../same';
import type { Race } from './activity';
import type { ActivityRules } from './rules';

export const race: ActivityRules<Race> = {
  kind: 'race',
  before: 'pick',
  during: null,
  fault: ({ experiment }) => checkExperiment(experiment)?.message ?? null,
  groups: ({ experiment }, { picks }) => [{ experiment, picks }],
  steps: ({ experiment }) => experiment.budget,
  pace: CALM_THEN_FAST,
  points: ({ experiment }, finished, earlier) => {
    const last = earlier.findLast(
      ({ round: { activity } }) =>
        activity.kind === 'race' && isSame(activity.experiment, experiment),
    );
    return pointsOfRuns(finished, (participant, verdict) =>
      isImproved(verdict, last?.verdicts[0]?.get(participant)),
    );
  },
};
