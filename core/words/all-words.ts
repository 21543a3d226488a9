import type { Messages } from './compiled';
import { ALL_CATALOGUES } from './generated/all';
import type { AnyArea } from './generated/arguments';
import { isPseudoLanguage, type PageLanguage } from './languages';
import { disguise } from './pseudo';
import { makeWords, type Words } from './words';

/*
 * Everything that can be said, at once: for the server, command lines and tests. A page's scripts import none of it, for a
 * phone gets one language and the areas that it shows.
 */

const DISGUISED = new Map<string, Messages>();

/** What an area says in a language. */
export function messagesOf(language: PageLanguage, area: AnyArea): Messages {
  if (!isPseudoLanguage(language)) return ALL_CATALOGUES[language][area];
  const key = `${language} ${area}`;
  const messages = DISGUISED.get(key) ?? disguise(ALL_CATALOGUES.en[area]);
  DISGUISED.set(key, messages);
  return messages;
}

/** All words of a language. */
export function allWords(language: PageLanguage): Words<AnyArea> {
  return makeWords(language, (key) => {
    const area = key.slice(0, key.indexOf('.'));
    return Object.hasOwn(ALL_CATALOGUES.en, area)
      ? messagesOf(language, area as AnyArea)[key]
      : undefined;
  });
}
