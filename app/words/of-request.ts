import { headers } from 'next/headers';
import type { Messages } from '#core/words/compiled';
import { ALL_CATALOGUES } from '#core/words/generated/all';
import type { Area } from '#core/words/generated/arguments';
import {
  FIRST_LANGUAGE,
  isPageLanguage,
  isPseudoLanguage,
  PAGE_LANGUAGE_HEADER,
  type PageLanguage,
} from '#core/words/languages';
import { disguise } from '#core/words/pseudo';
import { makeWords, type Words } from '#core/words/words';

/** The language in which the server wants this page to be made. */
export async function languageOfRequest(): Promise<PageLanguage> {
  const wanted = (await headers()).get(PAGE_LANGUAGE_HEADER);
  return isPageLanguage(wanted) ? wanted : FIRST_LANGUAGE;
}

/** For what the server itself writes into a page. */
export async function wordsOfRequest(): Promise<Words> {
  const language = await languageOfRequest();
  return makeWords(language, (key) => {
    const area = key.slice(0, key.indexOf('.')) as Area;
    return messagesOf(language, area)[key];
  });
}

export function messagesOf(language: PageLanguage, area: Area): Messages {
  return isPseudoLanguage(language)
    ? disguise(ALL_CATALOGUES.en[area])
    : ALL_CATALOGUES[language][area];
}
