import { NAME_CATALOGUES } from '#core/words/generated/names';
import { isLanguage, LANGUAGES, type Language } from '#core/words/languages';
import { makeWords, type Words } from '#core/words/words';

/** In which names can be given. */
export const NAMING_LANGUAGES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** What names are made of, in one language. */
export function wordsOfNames(language: Language): Words<'common' | 'nicknames'> {
  const { common, nicknames } = NAME_CATALOGUES[language];
  return makeWords(language, (key) => nicknames[key] ?? common[key]);
}
