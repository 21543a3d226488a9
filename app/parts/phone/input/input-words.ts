import type { Words } from '#core/words/words';

/** What a student gives, by its name: "Your stop is safe." `other` is called a choice. */
export type InputNoun = 'pick' | 'answer' | 'stop' | 'guess' | 'other';

/** The words for one kind of input, in the language of the page. */
export interface InputWords<Value> {
  readonly noun: InputNoun;
  /** The value itself, as in "0.30". */
  text(value: Value): string;
  /** What to do while there is no input. */
  readonly invitation: string;
  /** What can still be done with a saved one. */
  saved(value: Value): string;
  /** After the lock: with an input, and without. */
  readonly locked: string;
  readonly lockedWithout: string;
}

/** What is said about an input while the connection is down. */
export function reassurance(
  words: Words<'common'>,
  noun: InputNoun,
  hasPending: boolean,
  hasStored: boolean,
): string {
  if (hasPending) return words.say('common.goes-out', { noun });
  return hasStored ? words.say('common.safe', { noun }) : words.say('common.nothing-lost');
}
