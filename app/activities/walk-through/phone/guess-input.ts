import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import type { Numbered } from '../../../parts/phone/input/input-state';
import type { InputWords } from '../../../parts/phone/input/input-words';
import { weightsText } from '../steps/step-words';

export interface GuessValue {
  /** Of the walk-through, the first one 1. */
  readonly update: number;
  readonly place: readonly number[];
}

export function intendGuess(
  round: number,
  { number, value: { update, place } }: Numbered<GuessValue>,
): Intention {
  return { type: 'guess', round, number, update, place: [...place] };
}

/** What the server has stored for this update. */
export function storedGuess(
  { guess }: You,
  round: number,
  update: number,
): Numbered<GuessValue> | null {
  if (guess?.round !== round) return null;
  const place = guess.places[update - 1];
  return place ? { number: guess.number, value: { update, place } } : null;
}

export function guessWords(words: Words<'play-walk'>): InputWords<GuessValue> {
  return {
    noun: 'guess',
    text: ({ place }) => weightsText(place, words.numbers.decimal),
    invitation: words.say('play-walk.invitation'),
    saved: () => words.say('play-walk.saved'),
    locked: words.say('play-walk.locked'),
    lockedWithout: words.say('play-walk.locked-none'),
  };
}
