import { CONFUSABLES } from './confusables';

/**
 * What a reader may take a name for: without case, accents, spaces, punctuation and look-alikes. Two names that
 * share a key are taken for each other. As written, in small and in capital letters they can look like different
 * things: Η is the capital of η, and one looks like H, the other like n.
 * @param name cleaned
 */
export function nameKeys(name: string): readonly string[] {
  const letters = name.normalize('NFKD');
  const key = keyOf(letters);
  if (/^[\0-\x7f]*$/.test(letters)) return [key];
  return [...new Set([key, keyOf(letters.toLowerCase()), keyOf(letters.toUpperCase())])];
}

/** The marks of these letters are accents; elsewhere a mark may be a vowel. */
const ACCENTS =
  /[\u0300-\u036f]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{S}])\p{M}+/gu;

function keyOf(text: string): string {
  const letters = text
    .replace(/./gu, (character) => ALSO.get(character) ?? CONFUSABLES.get(character) ?? character)
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[imw]/g, (letter) => MERGED[letter] ?? letter);
  const plain = letters.replace(/[^\p{L}\p{N}\p{M}\p{S}]/gu, '');
  return plain === '' ? letters : plain;
}

/** In small letters and in any font: a capital i is an l, and these two are pairs of letters. */
const MERGED: Readonly<Record<string, string>> = { i: 'l', m: 'rn', w: 'vv' };

/** What a reader at the back mistakes, too: Unicode doesn't list these, or as something else. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['ѡ', 'w'],
  ['ω', 'w'],
  ['χ', 'x'],
  ['п', 'n'],
]);
