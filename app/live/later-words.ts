import { use } from 'react';
import type { Area } from '#core/words/generated/arguments';
import type { PageLanguage } from '#core/words/languages';
import type { Words } from '#core/words/words';
import { fetchWords, useLanguage, useWords } from '../words/language';
import { areasIn, settled } from '../words/store';
import { insist } from './insist';

const INSISTING = new Map<string, Promise<void>>();

/**
 * Words of a part that comes late, when the network may be away: suspends until they are there, and tries as often as it
 * takes.
 * @param areas of everything that the part shows, also of what it is made from
 */
export function useLaterWords<A extends Area>(...areas: readonly A[]): Words<A> {
  const { language } = useLanguage();
  use(insisting(language, areas));
  return useWords(...areas);
}

/** Fetches words as `fetchWords` does, as often as it takes. */
export function insistOnWords(language: PageLanguage, areas: readonly Area[]): Promise<void> {
  return insist(() => fetchWords(language, areas));
}

/** What one language has been needed for on this page, in another one. */
export function insistOnPageWords(language: PageLanguage, from: PageLanguage): Promise<void> {
  return insistOnWords(language, areasIn(from));
}

/** The same promise each time, as for `awaitedWords`. */
function insisting(language: PageLanguage, areas: readonly Area[]): Promise<void> {
  const key = `${language} ${areas.join(' ')}`;
  const known = INSISTING.get(key);
  if (known !== undefined) return known;
  const there = areasIn(language);
  const isThere = areas.every((area) => there.includes(area));
  const loading = isThere ? settled() : insistOnWords(language, areas);
  INSISTING.set(key, loading);
  return loading;
}
