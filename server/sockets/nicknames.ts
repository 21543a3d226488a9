import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** Beginnings of real names that contain a listed word: nobody should hear that their own name is obscene. */
const REAL_NAMES = [
  ...['analis', 'analee', 'analu', 'anali', 'cumhu', 'cumin', 'cummin', 'dikshit', 'dickso'],
  ...['dickin', 'shital', 'shitik', 'semeno', 'semenc', 'semyon', 'assun', 'assaf', 'assir'],
  ...['assmann', 'fagan', 'fagun', 'titus', 'titou', 'rapoport', 'wankhe', 'hookers'],
];

const { blacklistedTerms, whitelistedTerms } = englishDataset.build();
const matcher = new RegExpMatcher({
  blacklistedTerms,
  whitelistedTerms: [...(whitelistedTerms ?? []), ...REAL_NAMES],
  ...englishRecommendedTransformers,
});

/** Whether a class should be spared this. A word filter: it can't catch everything. */
export function isObscene(name: string): boolean {
  // The list reads digits as letters: the 455th student would be an ass.
  const words = name.replace(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu, ' ');
  const joined = joinLetters(words);
  return matcher.hasMatch(words) || (joined !== words && matcher.hasMatch(joined));
}

/** "f u c k" is one word. */
function joinLetters(name: string): string {
  return name.replace(/(?<!\p{L})(\p{L})[^\p{L}\p{N}]+(?=\p{L}(?!\p{L}))/gu, '$1');
}
