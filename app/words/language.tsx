'use client';

import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Messages } from '#core/words/compiled';
import type { Area } from '#core/words/generated/arguments';
import { directionOf, LANGUAGE_COOKIE, type PageLanguage } from '#core/words/languages';
import type { Words } from '#core/words/words';
import { awaitedWords, loadingWords, putWords, wordsIn } from './store';

interface SpokenLanguage {
  readonly language: PageLanguage;
  /** Shows the page in a language whose words have been fetched. No room is left. */
  readonly speak: (language: PageLanguage) => void;
  /** Likewise, in a language that somebody chose on another device: this one doesn't remember it. */
  readonly follow: (language: PageLanguage) => void;
}

const LanguageContext = createContext<SpokenLanguage>({
  language: 'en',
  speak: () => undefined,
  follow: () => undefined,
});

/** The language of this page, until its reader chooses another one. */
export function LanguageProvider({
  language: first,
  children,
}: {
  language: PageLanguage;
  children: ReactNode;
}) {
  const [language, setLanguage] = useState(first);
  const follow = useCallback((next: PageLanguage) => {
    startTransition(() => setLanguage(next));
  }, []);
  const speak = useCallback(
    (next: PageLanguage) => {
      remember(next);
      follow(next);
    },
    [follow],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const value = useMemo(() => ({ language, speak, follow }), [language, speak, follow]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): SpokenLanguage {
  return use(LanguageContext);
}

/**
 * What can be said here, in the language of the page.
 * @param areas whose messages are used; those that didn't come with the page are fetched, and it suspends meanwhile
 */
export function useWords<A extends Area>(...areas: readonly A[]): Words<A> {
  const { language } = use(LanguageContext);
  for (const area of areas) use(awaitedWords(language, area));
  return wordsIn(language);
}

/** Gives the page messages that came with it. Doing so again changes nothing, so it may stand in rendering. */
export function GivenWords({
  language,
  messages,
  children,
}: {
  language: PageLanguage;
  messages: Readonly<Partial<Record<Area, Messages>>>;
  children: ReactNode;
}) {
  for (const [area, given] of Object.entries(messages)) putWords(language, area as Area, given);
  return children;
}

/** Fetches words ahead of the screen that needs them. */
export async function fetchWords(language: PageLanguage, areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map((area) => loadingWords(language, area)));
}

const YEAR_S = 365 * 24 * 3600;

/** The server reads it before it sends a page. */
function remember(language: PageLanguage): void {
  // As in `own-address`, worked out by no compiler.
  const path = decodeURI(process.env.BASE_PATH ?? '').padEnd(1, '/');
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: phones come over plain HTTP, where there is no Cookie Store
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=${path}; Max-Age=${YEAR_S}; SameSite=Lax${secure}`;
}
