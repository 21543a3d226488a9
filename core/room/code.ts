/**
 * Room codes are read off a wall and typed on a phone: no 0 O, 1 I L, 2 Z, 5 S, 8 B, no U beside V; no
 * vowels at all, so that no code spells a word.
 */
const ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
const CODE_LENGTH = 6;

/**
 * Six characters from random bytes, each with the same chance: bytes beyond the last whole multiple of
 * the alphabet are passed over. null where too few are left, which with 32 bytes never happens in practice.
 */
export function codeFromBytes(bytes: Uint8Array): string | null {
  const limit = 256 - (256 % ALPHABET.length);
  const usable = bytes.filter((byte) => byte < limit).subarray(0, CODE_LENGTH);
  if (usable.length < CODE_LENGTH) return null;
  return Array.from(usable, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** The code as stored, from what somebody typed: any case, spaces, dashes. null where it cannot be a code. */
export function normalizeCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  return new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`).test(code) ? code : null;
}
