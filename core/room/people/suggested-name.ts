import { FIRST_LANGUAGE, isLanguage, type Language } from '#core/words/languages';
import type { RoomState } from '../state';
import { type NicknameWords, nickname, nicknameAt, nicknameWords } from './nickname';
import { NAMING_LANGUAGES, wordsOfNames } from './words-of-names';

const WORDS = Object.fromEntries(
  NAMING_LANGUAGES.map((language) => [language, nicknameWords(wordsOfNames(language).say)]),
) as Record<Language, NicknameWords>;

/**
 * Pseudonyms and practice students have names, and a name is the same on every device: so they are made in one language,
 * the one that the console told first. Telling another later renames nobody.
 */
export function languageOfNames({ namedIn }: Pick<RoomState, 'namedIn'>): Language {
  return isLanguage(namedIn) ? namedIn : FIRST_LANGUAGE;
}

/** A friendly nickname, such as "Swift Otter". Both numbers are random, at least 0 and below 1. */
export function suggestedName(language: Language, first: number, second: number): string {
  return nickname(WORDS[language], first, second);
}

/** How many there are, in every language. */
export const SUGGESTED_NAMES = WORDS.en.adjectives.length * WORDS.en.animals.length;

/** The one with this index, 0 to 1,599. */
export function suggestedNameAt(language: Language, index: number): string {
  return nicknameAt(WORDS[language], index);
}
