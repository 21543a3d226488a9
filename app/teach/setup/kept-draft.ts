import { PRECISIONS } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { SCHEDULE_KINDS } from '#core/engine/experiment/schedule';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import type { PastRound } from '#core/protocol/round';
import { setupOf } from '../../activities/setup';
import type { ExperimentDraft } from '../../parts/setup/drafts/experiment-draft';
import { isOneOf, isRecord, isText, isTexts } from '../../parts/setup/drafts/kept-shape';
import type { ActivityDraft } from './activity-draft';
import { firstRoundDraft, type RoundDraft, roundDraftOf } from './round-draft';

/**
 * What the setup of a room starts from: what this browser kept, else the last round again, else the first
 * loss and optimizer of the lesson.
 * @param kept a text from `keptText`, or null
 */
export function firstDraft(kept: string | null, pastRounds: readonly PastRound[]): RoundDraft {
  const draft = kept === null ? null : readDraft(kept);
  const last = pastRounds.at(-1);
  return draft ?? (last === undefined ? firstRoundDraft() : roundDraftOf(last));
}

export function keptText(draft: RoundDraft): string {
  return JSON.stringify(draft);
}

/** A kept draft; null if the text isn't one (an older version's, say). */
export function readDraft(text: string): RoundDraft | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRoundDraft(value) ? value : null;
  } catch {
    return null;
  }
}

function isRoundDraft(value: unknown): value is RoundDraft {
  return (
    isRecord(value) && isText(value.title) && isText(value.limit) && isActivityDraft(value.activity)
  );
}

function isActivityDraft(value: unknown): value is ActivityDraft {
  if (!isRecord(value)) return false;
  const { kind, experiment, own } = value;
  return (
    isOneOf(ACTIVITY_KINDS, kind) &&
    isExperimentDraft(experiment) &&
    isKnown(experiment) &&
    isRecord(own) &&
    ACTIVITY_KINDS.every((one) => setupOf(one).isOwn(own[one]))
  );
}

/** Whether this version has the loss and the optimizer. A typed formula may well be half typed. */
function isKnown({ loss, optimizer }: ExperimentDraft): boolean {
  return findOptimizer(optimizer) !== null && ('expression' in loss || findLoss(loss) !== null);
}

function isExperimentDraft(value: unknown): value is ExperimentDraft {
  if (!isRecord(value)) return false;
  const draft: Partial<Record<keyof ExperimentDraft, unknown>> = value;
  return (
    isLoss(draft.loss) &&
    [draft.optimizer, draft.budget, draft.target, draft.seed].every(isText) &&
    Array.isArray(draft.start) &&
    draft.start.every(isText) &&
    isTexts(draft.hyperparameters) &&
    isSchedule(draft.schedule) &&
    (draft.clipNorm === null || isText(draft.clipNorm)) &&
    isOneOf(PRECISIONS, draft.precision)
  );
}

function isLoss(value: unknown): boolean {
  return isRecord(value) && (isText(value.id) || isText(value.expression));
}

function isSchedule(value: unknown): boolean {
  return (
    isRecord(value) &&
    isOneOf(SCHEDULE_KINDS, value.kind) &&
    isTexts(value.numbers) &&
    Array.isArray(value.changes) &&
    value.changes.every(
      (change) => isRecord(change) && isText(change.step) && isText(change.learningRate),
    )
  );
}
