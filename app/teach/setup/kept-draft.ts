import { PRECISIONS } from '#core/engine/experiment';
import { findLoss } from '#core/engine/loss-reference';
import { LOSSES } from '#core/engine/losses/registry';
import { findOptimizer, OPTIMIZERS } from '#core/engine/optimizers/registry';
import { SCHEDULE_KINDS } from '#core/engine/schedule';
import type { PastRound } from '#core/protocol/views';
import { type Draft, defaultDraft, draftOf } from './draft';

/**
 * What the setup of a room starts from: what this browser kept, else the last round again, else the
 * first loss and optimizer of the lesson.
 * @param kept the text of `keptText`, or null
 */
export function firstDraft(kept: string | null, pastRounds: readonly PastRound[]): Draft {
  const last = pastRounds.at(-1);
  if (kept !== null) {
    const draft = readDraft(kept);
    if (draft !== null) return draft;
  }
  if (last !== undefined) return draftOf(last.experiment);
  return defaultDraft({ id: LOSSES[0]!.id }, OPTIMIZERS[0]!.id);
}

export function keptText(draft: Draft): string {
  return JSON.stringify(draft);
}

/** A kept draft, or null for text that is not one (an older version's, say). */
export function readDraft(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) && isKnown(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether this version has the loss and the optimizer. A typed formula may well be half typed. */
function isKnown({ loss, optimizer }: Draft): boolean {
  return findOptimizer(optimizer) !== null && ('expression' in loss || findLoss(loss) !== null);
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const draft: Partial<Record<keyof Draft, unknown>> = value;
  return (
    isLoss(draft.loss) &&
    [draft.optimizer, draft.budget, draft.target, draft.seed, draft.limit].every(isText) &&
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

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(names: readonly string[], value: unknown): boolean {
  return isText(value) && names.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
