import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import type { PastRound } from '#core/protocol/shapes/round';
import { OWN_SHAPE } from '../../activities/setup';
import { EXPERIMENT_SHAPES } from '../../parts/setup/drafts/experiment-draft';
import { objectOf, oneOf, type Shape, text } from '../../parts/setup/drafts/shape';
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

const ROUND_SHAPE: Shape<RoundDraft> = objectOf({
  activity: objectOf({
    kind: oneOf(ACTIVITY_KINDS),
    experiment: objectOf(EXPERIMENT_SHAPES),
    own: OWN_SHAPE,
  }),
  title: text,
  limit: text,
});

/** A kept draft; null if the text isn't one (an older version's, say). */
export function readDraft(kept: string): RoundDraft | null {
  try {
    const value: unknown = JSON.parse(kept);
    return ROUND_SHAPE(value) ? value : null;
  } catch {
    return null;
  }
}
