import type { DeskRefusal } from '#core/protocol/desk';
import type { Words } from '#core/words/words';
import type { NotDone } from './send-to-desk';

type Say = Words<'review-sessions'>;

/** Why the server didn't do what a page asked for, as one sentence. */
export function deskRefusalWords(words: Say, refusal: DeskRefusal): string {
  switch (refusal.code) {
    case 'too-large': {
      const most = refusal.mostBytes;
      return most < 1_000_000
        ? words.say('review-sessions.refused.too-large-kb', { most: Math.floor(most / 1_000) })
        : words.say('review-sessions.refused.too-large-mb', { most: Math.floor(most / 1_000_000) });
    }
    case 'long-name':
      return words.say('review-sessions.refused.long-name', { most: refusal.most });
    case 'many-people':
      return words.say('review-sessions.refused.many-people', { most: refusal.most });
    case 'long-title':
      return words.say('review-sessions.refused.long-title', { most: refusal.most });
    default:
      return words.say(`review-sessions.refused.${refusal.code}`);
  }
}

/** The same where nothing came of the errand, whatever the reason. */
export function notDoneWords(words: Say, sent: NotDone): string {
  return sent.kind === 'refused'
    ? deskRefusalWords(words, sent.refusal)
    : words.say(`review-sessions.refused.${sent.kind}`);
}
