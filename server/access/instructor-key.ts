import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** For reading off a terminal and typing: no 0 o, 1 i l. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 5 groups of 5: 123 bits. */
const GROUPS = 5;
const GROUP_LENGTH = 5;
const MADE_KEY = new RegExp(
  `^[${ALPHABET}]{${GROUP_LENGTH}}(-[${ALPHABET}]{${GROUP_LENGTH}}){${GROUPS - 1}}$`,
);
const SHORTEST = 16;
/** The one that is made has 29. Of a shorter one, which somebody has thought of, nobody knows. */
const BEYOND_GUESSING = 24;

/** The server's: whoever holds it is its operator. Everything else that proves something is signed with it. */
export class InstructorKey {
  constructor(readonly text: string) {}

  /** Whether no number of tries would find it. */
  get isBeyondGuessing(): boolean {
    return this.text.length >= BEYOND_GUESSING;
  }

  isKey(candidate: string): boolean {
    return isEqual(candidate.trim(), this.text);
  }

  /** SHA-256 HMAC of a text, hexadecimal: nobody can make it without the key, nor the key from it. */
  sign(text: string): string {
    return createHmac('sha256', this.text).update(text).digest('hex');
  }
}

/** The key of this data folder, made on the first start and readable by its owner only. */
export async function keptInstructorKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'instructor-key');
  try {
    await writeFile(file, `${newKey()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await chmod(file, 0o600);
  }
  const key = (await readFile(file, 'utf8')).trim();
  if (key.length < SHORTEST)
    throw new Error(`${file} holds no key of at least ${SHORTEST} characters: delete it.`);
  return key;
}

/** One that nobody can guess. */
export function newKey(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** SHA-256 of a key as `newKey` makes them, hexadecimal; null: it is none, however it was typed. */
export function hashOfMadeKey(typed: string): string | null {
  const key = typed.trim().toLowerCase();
  return MADE_KEY.test(key) ? hashOfKey(key) : null;
}

export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Takes the same time wherever the two differ. */
export function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
