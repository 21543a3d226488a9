import type { Messages } from '#core/words/compiled';
import type { Area } from '#core/words/generated/arguments';
import { CATALOGUES } from '#core/words/generated/catalogues';
import { isPseudoLanguage, type Language, type PageLanguage } from '#core/words/languages';
import { makeWords, type Words } from '#core/words/words';

/*
 * The messages that this page has, by language. They never change and are the same for everybody, so one place serves
 * all requests that a server answers, and everything that a browser shows.
 */

interface Spoken {
  readonly words: Words;
  readonly areas: Set<Area>;
  readonly messages: Map<string, Messages[string]>;
}

const SPOKEN = new Map<PageLanguage, Spoken>();
const LOADING = new Map<string, Promise<void>>();
const AWAITED = new Map<string, Promise<void>>();

function spokenIn(language: PageLanguage): Spoken {
  const known = SPOKEN.get(language);
  if (known !== undefined) return known;
  const messages = new Map<string, Messages[string]>();
  const words = makeWords<Area>(language, (key) => messages.get(key));
  const spoken: Spoken = { words, areas: new Set(), messages };
  SPOKEN.set(language, spoken);
  return spoken;
}

/** What came with the page, or was fetched. */
export function putWords(language: PageLanguage, area: Area, messages: Messages): void {
  const spoken = spokenIn(language);
  if (spoken.areas.has(area)) return;
  for (const [key, message] of Object.entries(messages)) spoken.messages.set(key, message);
  spoken.areas.add(area);
}

/** Always the same object for a language; it can say what is there. */
export function wordsIn(language: PageLanguage): Words {
  return spokenIn(language).words;
}

/** Of a language, for its sake or another's. */
export function areasIn(language: PageLanguage): readonly Area[] {
  return [...spokenIn(language).areas];
}

/** null: it is there. */
export function loadingWords(language: PageLanguage, area: Area): Promise<void> | null {
  if (spokenIn(language).areas.has(area)) return null;
  const key = `${language} ${area}`;
  const known = LOADING.get(key);
  if (known !== undefined) return known;
  const loading = load(language, area).finally(() => LOADING.delete(key));
  LOADING.set(key, loading);
  return loading;
}

/**
 * The same for a component. Once it has suspended on a promise it has to be given that one again, also after the words
 * have come: React goes through its hooks anew, and counts on finding each of them.
 */
export function awaitedWords(language: PageLanguage, area: Area): Promise<void> {
  const key = `${language} ${area}`;
  const known = AWAITED.get(key);
  if (known !== undefined) return known;
  const loading = loadingWords(language, area) ?? settled();
  AWAITED.set(key, loading);
  loading.catch(() => AWAITED.delete(key));
  return loading;
}

/** For words that came with the page: React's `use` takes it at once, without suspending. */
export function settled(): Promise<void> {
  return Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });
}

async function load(language: PageLanguage, area: Area): Promise<void> {
  if (isPseudoLanguage(language)) {
    const [messages, { disguise }] = await Promise.all([
      messagesFrom('en', area),
      import('#core/words/pseudo'),
    ]);
    putWords(language, area, disguise(messages));
  } else {
    putWords(language, area, await messagesFrom(language, area));
  }
}

async function messagesFrom(language: Language, area: Area): Promise<Messages> {
  const { default: areas } = await CATALOGUES[language]();
  return (await areas[area]()).default;
}
