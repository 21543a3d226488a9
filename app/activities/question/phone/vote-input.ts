import type { Confidence } from '#core/lesson/round';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import type { Numbered } from '../../../parts/phone/input/input-state';
import type { InputWords } from '../../../parts/phone/input/input-words';
import { letterOf } from '../../../ui/words/letter-of';

/** What a vote consists of. */
export interface VoteValue {
  /** Index of the choice. */
  readonly choice: number;
  /** null if it wasn't asked for, or not given. */
  readonly confidence: Confidence | null;
}

export function intendVote(round: number, { number, value }: Numbered<VoteValue>): Intention {
  return { type: 'vote', round, number, ...value };
}

/** What the server has stored for this round. */
export function storedVote({ vote }: You, round: number): Numbered<VoteValue> | null {
  if (vote?.round !== round) return null;
  const { number, choice, confidence } = vote;
  return { number, value: { choice, confidence } };
}

/** @param isConfidenceAsked whether the question asks how sure one is */
export function voteWords(
  words: Words<'play' | 'play-question'>,
  isConfidenceAsked: boolean,
): InputWords<VoteValue> {
  return {
    noun: 'answer',
    text: ({ choice }) => letterOf(choice),
    invitation: words.say('play-question.invitation'),
    saved: ({ confidence }) => {
      if (!isConfidenceAsked) return words.say('play-question.saved');
      return confidence === null
        ? words.say('play.sure')
        : words.say('play-question.saved-sure', {
            confidence: words.say(`play.sure.${confidence}`),
          });
    },
    locked: words.say('play-question.look'),
    lockedWithout: words.say('play-question.look'),
  };
}
