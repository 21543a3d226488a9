/** The languages of the product, each by its own name. A new one is a folder beside this file and a line here. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
} as const;

export type Language = keyof typeof LANGUAGES;

/** From it keys and arguments are typed, and whoever speaks none of the others gets it. */
export const FIRST_LANGUAGE: Language = 'en';

/**
 * For looking at the pages, never offered: English made longer, and the same mirrored. What looks as ever comes from no
 * catalogue.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

/** In what a page can be shown. */
export type PageLanguage = Language | PseudoLanguage;

/** Holds the language that was chosen on a device. */
export const LANGUAGE_COOKIE = 'language';

/** Header of a request, set by the server alone: in which language the page is to be made. */
export const PAGE_LANGUAGE_HEADER = 'x-page-language';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** As the attribute `dir` says it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primaryOf(language)) ? 'rtl' : 'ltr';
}

export function isLanguage(text: string | null | undefined): text is Language {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}

export function isPseudoLanguage(text: string | null | undefined): text is PseudoLanguage {
  return PSEUDO_LANGUAGES.some((one) => one === text);
}

export function isPageLanguage(text: string | null | undefined): text is PageLanguage {
  return isLanguage(text) || isPseudoLanguage(text);
}

/**
 * The language of a device: the one chosen there, else the first of its browser's that the product speaks.
 * @param cookies a Cookie header
 * @param accepted an Accept-Language header: "de-CH,de;q=0.9,en;q=0.8"
 */
export function languageOfDevice(cookies: string, accepted: string): PageLanguage {
  const chosen = cookies
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === LANGUAGE_COOKIE)?.[1];
  return isPageLanguage(chosen) ? chosen : preferred(accepted);
}

function preferred(accepted: string): Language {
  const wanted = accepted.split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { language: primaryOf(tag), quality: quality === undefined ? 1 : Number(quality) };
  });
  return (
    wanted
      .filter(({ quality }) => quality > 0)
      .sort((a, b) => b.quality - a.quality)
      .map(({ language }) => language)
      .find(isLanguage) ?? FIRST_LANGUAGE
  );
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
