import type { Words } from '#core/words/words';

/** How many sessions there are, or were found; on a server without any, how the first one comes. */
export function foundWords(
  words: Words<'review-sessions'>,
  count: number,
  isSearch: boolean,
): string {
  if (isSearch) return words.say('review-sessions.found', { count });
  return count === 0
    ? words.say('review-sessions.none')
    : words.say('review-sessions.sessions', { count });
}
