import { FEWEST_SHARED } from '#core/report/shared/shared-session';
import type { Words } from '#core/words/words';

/** Why activities are missing from the list; null: none is. */
export function heldBackWords(words: Words<'shared'>, count: number): string | null {
  return count === 0 ? null : words.say('shared.held-back', { count, fewest: FEWEST_SHARED });
}
