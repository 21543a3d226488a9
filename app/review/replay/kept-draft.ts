import { NOISE_LIMITS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { ActivityKind } from '#core/lesson/activities/activity';
import type { OwnDrafts } from '../../activities/setup';
import type { ExperimentDraft } from '../../parts/setup/drafts/experiment-draft';

type PairDraft = Extract<OwnDrafts[ActivityKind], { readonly beside: ExperimentDraft }>;

/**
 * A draft after a change of its fields. In a setup a change brings in all that goes well with it; what is compared with
 * what happened keeps all that it can: another loss has its own start and goal, another optimizer its own settings, and
 * a schedule only follows the steps where it is of another kind than in class.
 */
export function keptFrom(
  before: ExperimentDraft,
  after: ExperimentDraft,
  inClass: ExperimentDraft,
): ExperimentDraft {
  const { budget, schedule, target } = before;
  if (after.optimizer !== before.optimizer) return { ...after, budget, schedule, target };
  if (isSameLoss(before, after)) {
    const keepsSchedule = after.budget !== before.budget && schedule.kind === inClass.schedule.kind;
    return {
      ...after,
      ...(keepsSchedule && { schedule }),
      ...(after.noise !== before.noise && { target }),
    };
  }
  const { hyperparameters, clipNorm, precision, seed } = before;
  const dimension = findLoss(after.loss)?.dimension ?? 1;
  const noise = dimension <= NOISE_LIMITS.dimensions ? before.noise : after.noise;
  return { ...after, budget, schedule, hyperparameters, clipNorm, precision, seed, noise };
}

/** The same of what only one kind has: a second run has a draft of its own. */
export function keptOwn(
  before: OwnDrafts[ActivityKind],
  after: OwnDrafts[ActivityKind],
  inClass: OwnDrafts[ActivityKind],
): OwnDrafts[ActivityKind] {
  if (!isPair(before) || !isPair(after) || !isPair(inClass)) return after;
  return { ...after, beside: keptFrom(before.beside, after.beside, inClass.beside) };
}

function isPair(own: OwnDrafts[ActivityKind]): own is PairDraft {
  return 'beside' in own;
}

/** A formula that is being typed goes on to be the same loss. */
function isSameLoss({ loss: one }: ExperimentDraft, { loss: other }: ExperimentDraft): boolean {
  if ('expression' in one) return 'expression' in other;
  return 'id' in other && one.id === other.id;
}
