import type { IncomingHttpHeaders } from 'node:http';
import { languageOfDevice, type PageLanguage } from '#core/words/languages';

/** In which language a page goes out to whoever asks. */
export function pageLanguage(headers: IncomingHttpHeaders): PageLanguage {
  return languageOfDevice(headers.cookie ?? '', headers['accept-language'] ?? '');
}
