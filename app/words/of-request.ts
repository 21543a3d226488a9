import { cookies, headers } from 'next/headers';
import type { Messages } from '#core/words/compiled';
import { ALL_CATALOGUES } from '#core/words/generated/all';
import type { Area } from '#core/words/generated/arguments';
import {
  isPseudoLanguage,
  LANGUAGE_COOKIE,
  languageOfDevice,
  type PageLanguage,
} from '#core/words/languages';
import { disguise } from '#core/words/pseudo';
import { makeWords, type Words } from '#core/words/words';

/** The language of whoever asks for a page. */
export async function languageOfRequest(): Promise<PageLanguage> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const accepted = (await headers()).get('accept-language') ?? '';
  return languageOfDevice(chosen === undefined ? '' : `${LANGUAGE_COOKIE}=${chosen}`, accepted);
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
