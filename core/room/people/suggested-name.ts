import nicknames from '#core/words/generated/en/nicknames';
import { type NicknameWords, nickname, nicknameAt, nicknameWords } from './nickname';

/** Pseudonyms and practice students have the same names whatever language a device speaks. */
const ENGLISH: NicknameWords = nicknameWords((key) => String(nicknames[key]));

/** A friendly nickname in English, such as "Swift Otter". Both numbers are random, at least 0 and below 1. */
export function suggestedName(first: number, second: number): string {
  return nickname(ENGLISH, first, second);
}

/** How many there are. */
export const SUGGESTED_NAMES = ENGLISH.adjectives.length * ENGLISH.animals.length;

/** The one with this index, 0 to 1,599. */
export function suggestedNameAt(index: number): string {
  return nicknameAt(ENGLISH, index);
}
