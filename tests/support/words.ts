import { ALL_CATALOGUES } from '#core/words/generated/all';
import type { Area } from '#core/words/generated/arguments';
import type { Language } from '#core/words/languages';
import { makeWords, type Words } from '#core/words/words';

/** Everything that can be said in a language. */
function wordsOf(language: Language): Words {
  const messages = Object.assign({}, ...Object.values(ALL_CATALOGUES[language]));
  return makeWords<Area>(language, (key) => messages[key]);
}

export const english = wordsOf('en');
export const german = wordsOf('de');
