import type { Words } from '#core/words/words';

/** What is said before and after something is done to a session. */

type Say = Words<'review-sessions'>;

export function eraseWords(words: Say, isOpen: boolean): string {
  return words.say(isOpen ? 'review-sessions.erase.what-open' : 'review-sessions.erase.what');
}

/** @param before the code that the room had */
export function reopenedWords(words: Say, code: string, before: string): string {
  return code === before
    ? words.say('review-sessions.reopen.done')
    : words.say('review-sessions.reopen.done-elsewhere', { code });
}
