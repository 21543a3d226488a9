import type { Confidence } from '#core/lesson/round';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import { CONFIDENCE_WORDS } from '../../../parts/phone/input/confidence-words';
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

export const VOTE_WORDS: InputWords<VoteValue> = {
  noun: 'answer',
  text: ({ choice }) => letterOf(choice),
  invitation: 'Tap one. It saves by itself.',
  saved: () => 'Change it until the lock.',
  locked: 'Look at the screen.',
  none: 'an answer',
  lockedWithout: 'Look at the screen.',
};

/** For questions that ask how sure one is. */
export const CONFIDENT_VOTE_WORDS: InputWords<VoteValue> = {
  ...VOTE_WORDS,
  saved: ({ confidence }) =>
    confidence === null
      ? 'How sure are you?'
      : `${CONFIDENCE_WORDS[confidence]}. Change it until the lock.`,
};
