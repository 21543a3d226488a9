import { headers } from 'next/headers';
import { allWords } from '#core/words/all-words';
import type { AnyArea } from '#core/words/generated/arguments';
import {
  FIRST_LANGUAGE,
  isPageLanguage,
  PAGE_LANGUAGE_HEADER,
  type PageLanguage,
} from '#core/words/languages';
import type { Words } from '#core/words/words';

/** The language in which the server wants this page to be made. */
export async function languageOfRequest(): Promise<PageLanguage> {
  const wanted = (await headers()).get(PAGE_LANGUAGE_HEADER);
  return isPageLanguage(wanted) ? wanted : FIRST_LANGUAGE;
}

/** For what the server itself writes into a page. */
export async function wordsOfRequest(): Promise<Words<AnyArea>> {
  return allWords(await languageOfRequest());
}
