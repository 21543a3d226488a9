import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { ReviewRound } from '../session-review';

/** A run that the hall saw. */
export interface ShownRun {
  readonly experiment: Experiment;
  readonly learningRate: number;
  readonly verdict: Pick<Verdict, 'outcome' | 'step'>;
}

/** By rising rate. Those that take no rate are left out, and those of another engine that this one refuses. */
export function shownRuns(round: ReviewRound): readonly ShownRun[] {
  const { activity } = round;
  const walk = askedOf(activity).guess;
  const runs =
    walk === undefined
      ? storedRuns(round)
      : [walk, ...(walk.beside === null ? [] : [walk.beside])].flatMap(walkedRun);
  return [...runs].sort((a, b) => a.learningRate - b.learningRate);
}

function storedRuns({ activity, runs }: ReviewRound): ShownRun[] {
  const groups = rulesOf(activity).groups(activity, EMPTY_INPUTS);
  return runs.flatMap(({ side, learningRate, changes, verdict }) => {
    const experiment = groups[side]?.experiment;
    const isPlayable = experiment !== undefined && changes.length === 0 && !isRateFree(experiment);
    return isPlayable ? [{ experiment, learningRate, verdict }] : [];
  });
}

function walkedRun({
  experiment,
  learningRate,
}: {
  readonly experiment: Experiment;
  readonly learningRate: number;
}): ShownRun[] {
  if (checkExperiment(experiment) !== null) return [];
  const [verdict] = simulateVerdicts(experiment, [learningRate]);
  return verdict === undefined ? [] : [{ experiment, learningRate, verdict }];
}
