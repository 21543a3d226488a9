import { LOSSES } from '#core/engine/losses/registry';
import type { PastRound } from '#core/protocol/views';
import { type Draft, defaultDraft, draftOf, roundOfDraft } from './draft';

/**
 * What the setup of a room starts from: what this browser kept, else the last round again, else the
 * first loss of the lesson.
 * @param kept the text of `keptText`, or null
 */
export function firstDraft(kept: string | null, pastRounds: readonly PastRound[]): Draft {
  const last = pastRounds.at(-1);
  if (kept !== null) {
    const draft = readDraft(kept);
    if (draft !== null) return draft;
  }
  if (last !== undefined) return draftOf(last.experiment);
  return defaultDraft({ id: LOSSES[0]!.id }, 'gradient-descent');
}

export function keptText(draft: Draft): string {
  return JSON.stringify(draft);
}

/** A kept draft, or null for text that is not one (an older version's, say). */
export function readDraft(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isDraft(value)) return null;
    // An id that this version doesn't know makes this throw.
    roundOfDraft(value);
    return value;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft: Partial<Record<keyof Draft, unknown>> = value;
  return (
    isLoss(draft.loss) &&
    [draft.optimizer, draft.budget, draft.target, draft.limit].every(isText) &&
    Array.isArray(draft.start) &&
    draft.start.every(isText) &&
    typeof draft.hyperparameters === 'object' &&
    draft.hyperparameters !== null &&
    Object.values(draft.hyperparameters).every(isText)
  );
}

function isLoss(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ('id' in value && isText(value.id)) || ('expression' in value && isText(value.expression));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
