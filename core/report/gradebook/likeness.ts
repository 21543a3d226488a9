/** The words of a name: without case, accents and punctuation; ä is ae, as in login names. */
export function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßøåæœ]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same for the same words in any order. */
export function nameKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/**
 * Whether a nickname may be this person's: one of their names, the first with the initial of the last, the name before
 * the @ of an address, or a whole name with one letter wrong.
 * @param nickname its words
 * @param name words of the name in the gradebook
 * @param logins words of what stands before the @ of addresses, and of login names
 */
export function isAlike(
  nickname: readonly string[],
  name: readonly string[],
  logins: readonly string[],
): boolean {
  const joined = nickname.join('');
  if (joined === '') return false;
  if (logins.includes(joined)) return true;
  if (name.length === 0) return false;
  if (nickname.every((word) => name.includes(word))) return true;
  const [given = '', initial = ''] = nickname;
  if (nickname.length === 2 && initial.length === 1) {
    const [first, ...rest] = name;
    if (first === given && rest.some((word) => word.startsWith(initial))) return true;
  }
  return joined.length >= 5 && isOneLetterOff(joined, name.join(''));
}

const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
};

/** The same, or one letter more, less, or another one. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
