import type { IncomingHttpHeaders } from 'node:http';
import { allWords } from '#core/words/all-words';
import type { AnyArea } from '#core/words/generated/arguments';
import { languageOfDevice, type PageLanguage } from '#core/words/languages';
import type { Words } from '#core/words/words';

/** In which language a page goes out to whoever asks. */
export function pageLanguage(headers: IncomingHttpHeaders): PageLanguage {
  return languageOfDevice(headers.cookie ?? '', headers['accept-language'] ?? '');
}

/** What the server itself says to whoever asks. */
export function wordsFor(headers: IncomingHttpHeaders): Words<AnyArea> {
  return allWords(pageLanguage(headers));
}
