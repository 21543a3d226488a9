import { use } from 'react';
import type { Area } from '#core/words/generated/arguments';
import type { PageLanguage } from '#core/words/languages';
import type { Words } from '#core/words/words';
import { useLanguage, useWords } from '../words/language';
import { loadingWords } from '../words/store';
import { insist } from './insist';

const INSISTING = new Map<string, Promise<void>>();

/**
 * Words of a part that comes late, when the network may be away: suspends until they are there, and tries as often as it
 * takes.
 */
export function useLaterWords<A extends Area>(...areas: readonly A[]): Words<A> {
  const { language } = useLanguage();
  for (const area of areas) {
    const missing = insisting(language, area);
    if (missing !== null) use(missing);
  }
  return useWords(...areas);
}

/** null: they are there. */
function insisting(language: PageLanguage, area: Area): Promise<void> | null {
  const key = `${language} ${area}`;
  const known = INSISTING.get(key);
  if (known !== undefined) return known;
  if (loadingWords(language, area) === null) return null;
  const loading = insist(async () => loadingWords(language, area)).then(() => {
    INSISTING.delete(key);
  });
  INSISTING.set(key, loading);
  return loading;
}
