import { failure, type Result, success } from '#core/base/result';
import type { Experiment, Fault } from '#core/engine/experiment/experiment';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { walkThroughRules } from '#core/lesson/activities/walk-through';
import type { WalkedRun } from '#core/lesson/walk/walk-settings';
import type { Key } from '#core/words/messages';
import {
  defaultDraft,
  draftedExperiment,
  draftOf,
  EXPERIMENT_SHAPES,
  type ExperimentDraft,
} from '../../parts/setup/drafts/experiment-draft';
import { flag, objectOf, text } from '../../parts/setup/drafts/shape';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

export interface WalkThroughDraft {
  readonly rate: string;
  readonly updates: string;
  readonly playsToEnd: boolean;
  readonly guessed: string;
  readonly hasBeside: boolean;
  /** Kept while there is none. */
  readonly beside: ExperimentDraft;
  readonly besideRate: string;
}

/** Marks the names of the second run's fields. */
export const BESIDE = 'beside ';

const ABOUT_GUESSES: readonly Key[] = ['faults.walk-guesses', 'faults.walk-one-run'];

/** The second loss and the first optimizer, so that the two runs differ. */
const FIRST_BESIDE = defaultDraft({ id: (LOSSES[1] ?? LOSSES[0]!).id }, OPTIMIZERS[0]!.id);

export const walkThroughSetup: KindSetup<'walk-through', WalkThroughDraft> = {
  kind: 'walk-through',
  hasExperiment: true,
  first: {
    rate: '0.1',
    updates: '3',
    playsToEnd: false,
    guessed: '1',
    hasBeside: false,
    beside: FIRST_BESIDE,
    besideRate: '0.1',
  },
  ownOf: ({ learningRate, updates, playsToEnd, guessed, beside }) => ({
    rate: String(learningRate),
    updates: String(updates),
    playsToEnd,
    guessed: String(guessed),
    hasBeside: beside !== null,
    beside: beside === null ? FIRST_BESIDE : draftOf(beside.experiment),
    besideRate: beside === null ? '0.1' : String(beside.learningRate),
  }),
  shape: objectOf({
    rate: text,
    updates: text,
    playsToEnd: flag,
    guessed: text,
    hasBeside: flag,
    beside: objectOf(EXPERIMENT_SHAPES),
    besideRate: text,
  }),
  activityOf: (draft, own) =>
    withExperiment(draft, (experiment) => {
      const beside = besideOf(own);
      if (!beside.ok) return beside;
      const activity = {
        kind: 'walk-through',
        experiment,
        learningRate: parseNumber(own.rate),
        beside: beside.value,
        updates: parseNumber(own.updates),
        playsToEnd: own.playsToEnd,
        guessed: parseNumber(own.guessed),
      } as const;
      const fault = walkThroughRules.fault(activity);
      return firstFault(activity, [
        ['rate', checkLearningRate(activity.learningRate)],
        [`${BESIDE}rate`, beside.value && checkLearningRate(beside.value.learningRate)],
        [fault !== null && ABOUT_GUESSES.includes(fault.key) ? 'guessed' : 'updates', fault],
      ]);
    }),
  contests: () => [],
};

function besideOf({
  hasBeside,
  beside,
  besideRate,
}: WalkThroughDraft): Result<WalkedRun | null, Fault> {
  if (!hasBeside) return success(null);
  const result: Result<Experiment, Fault> = draftedExperiment(beside);
  if (result.ok) {
    return success({ experiment: result.value, learningRate: parseNumber(besideRate) });
  }
  const { field, message } = result.error;
  return failure({ field: `${BESIDE}${field}`, message });
}
