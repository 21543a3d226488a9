import { failure, type Result } from '#core/base/result';
import { checkRival, type Experiment, type Fault } from '#core/engine/experiment/experiment';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { isRateFree, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { CONSTANT } from '#core/engine/schedules/constant';
import { duelRules } from '#core/lesson/activities/duel';
import { type Sentence, sentence } from '#core/words/messages';
import {
  draftedExperiment,
  draftOf,
  EXPERIMENT_SHAPES,
  type ExperimentDraft,
  textsOf,
} from '../../parts/setup/drafts/experiment-draft';
import { scheduleDraftOf } from '../../parts/setup/drafts/schedule-draft';
import { objectOf } from '../../parts/setup/drafts/shape';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

/** The other side; everything else is as on the first. */
export type DuelDraft = Pick<
  ExperimentDraft,
  'optimizer' | 'hyperparameters' | 'schedule' | 'clipNorm'
>;

/** Marks the names of the other side's fields. */
export const RIVAL = 'rival ';

/** The first raced optimizer whose steps are about as long as the rate: it differs most from the first of all. */
const FIRST_RIVAL =
  OPTIMIZERS.find(({ slider, raceFamily }) => slider !== null && raceFamily !== null) ??
  OPTIMIZERS[0]!;

export const duelSetup: KindSetup<'duel', DuelDraft> = {
  kind: 'duel',
  hasExperiment: true,
  first: {
    optimizer: FIRST_RIVAL.id,
    hyperparameters: textsOf(defaultHyperparameters(FIRST_RIVAL)),
    schedule: scheduleDraftOf(CONSTANT),
    clipNorm: null,
  },
  ownOf: ({ rival }) => rivalPart(draftOf(rival)),
  shape: objectOf({
    optimizer: EXPERIMENT_SHAPES.optimizer,
    hyperparameters: EXPERIMENT_SHAPES.hyperparameters,
    schedule: EXPERIMENT_SHAPES.schedule,
    clipNorm: EXPERIMENT_SHAPES.clipNorm,
  }),
  activityOf: (draft, own) =>
    withExperiment(draft, (experiment) => {
      const rival = rivalOf(draft, own);
      if (!rival.ok) return rival;
      const activity = { kind: 'duel', experiment, rival: rival.value } as const;
      return firstFault(activity, [
        ['rival optimizer', sameFault(experiment, rival.value)],
        ['activity', duelRules.fault(activity)],
      ]);
    }),
  contests: ({ experiment, rival }) => (isRateFree(rival) ? [experiment] : [experiment, rival]),
};

export function rivalPart(draft: ExperimentDraft): DuelDraft {
  const { optimizer, hyperparameters, schedule, clipNorm } = draft;
  return { optimizer, hyperparameters, schedule, clipNorm };
}

/**
 * The other side after a change of its fields. It runs as many steps as the first side, whatever goes well with its
 * optimizer: another optimizer leaves its schedule as it is.
 */
export function changedRival(before: ExperimentDraft, after: ExperimentDraft): DuelDraft {
  const { schedule } = before;
  return rivalPart(after.optimizer === before.optimizer ? after : { ...after, schedule });
}

/** The other side as a draft of its own, for the fields that both sides share. */
export function rivalDraft(draft: ExperimentDraft, own: DuelDraft): ExperimentDraft {
  return { ...draft, ...own };
}

function rivalOf(draft: ExperimentDraft, own: DuelDraft): Result<Experiment, Fault> {
  const result = draftedExperiment(rivalDraft(draft, own), checkRival);
  if (result.ok) return result;
  const { field, message } = result.error;
  return failure({ field: `${RIVAL}${field}`, message });
}

function sameFault(experiment: Experiment, rival: Experiment): Sentence | null {
  const isSame = JSON.stringify(draftOf(experiment)) === JSON.stringify(draftOf(rival));
  return isSame ? sentence('faults.duel-same') : null;
}
