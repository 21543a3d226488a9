/**
 * Room codes are read off a wall and typed on a phone: no 0 O, 1 I L, 2 Z, 5 S, 8 B, no U beside V.
 * Letters stand one by one, a digit in the middle of each group of three and no vowels: no code spells a
 * word, nor the bones of one. 2 million codes, of which a few are open at a time.
 */
const LETTERS = 'CDFGHJKMNPQRTVWXY';
const DIGITS = '34679';
const PATTERN = [LETTERS, DIGITS, LETTERS, LETTERS, DIGITS, LETTERS] as const;

/**
 * A code from random bytes, each character with the same chance: bytes beyond the last whole multiple of
 * its alphabet are passed over. null where too few are left, which with 32 bytes never happens in practice.
 */
export function codeFromBytes(bytes: Uint8Array): string | null {
  let code = '';
  for (const byte of bytes) {
    const alphabet = PATTERN[code.length];
    if (alphabet === undefined) break;
    if (byte < 256 - (256 % alphabet.length)) code += alphabet[byte % alphabet.length];
  }
  return code.length === PATTERN.length ? code : null;
}

/** The code as stored, from what somebody typed, in capitals or not, with spaces and dashes. null where it cannot be a code. */
export function normalizeCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  return new RegExp(`^[${LETTERS}${DIGITS}]{${PATTERN.length}}$`).test(code) ? code : null;
}
