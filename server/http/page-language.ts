import type { IncomingHttpHeaders } from 'node:http';
import { FIRST_LANGUAGE, languageOfDevice, type PageLanguage } from '#core/words/languages';

/** Pages whose words all come from catalogues, and the gallery, which shows them. The others are English still. */
const TRANSLATED =
  /^\/(?:$|(?:join|play|keep|lesson|practice|screen|key-needed|gallery|review|shared|teach)(?:\/|$))/;

/** In which language a page goes out to whoever asks. */
export function pageLanguage(path: string, headers: IncomingHttpHeaders): PageLanguage {
  return TRANSLATED.test(path) ? deviceLanguage(headers) : FIRST_LANGUAGE;
}

export function deviceLanguage(headers: IncomingHttpHeaders): PageLanguage {
  return languageOfDevice(headers.cookie ?? '', headers['accept-language'] ?? '');
}
