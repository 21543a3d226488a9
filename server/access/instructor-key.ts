import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whoever holds it may open, run and review every room. */
export class InstructorKey {
  /** Proves that its bearer has had the key, without containing it. */
  readonly cookieValue: string;

  constructor(readonly text: string) {
    this.cookieValue = createHmac('sha256', text).update('overshoot instructor').digest('hex');
  }

  isKey(candidate: string): boolean {
    return isEqual(candidate, this.text);
  }

  isCookieValue(candidate: string): boolean {
    return isEqual(candidate, this.cookieValue);
  }
}

/** The key of this data folder, made on the first start and readable by its owner only. */
export async function keptInstructorKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'instructor-key');
  try {
    await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await chmod(file, 0o600);
  }
  const key = (await readFile(file, 'utf8')).trim();
  if (key.length < 16)
    throw new Error(`${file} holds no key of at least 16 characters: delete it.`);
  return key;
}

/** Takes the same time wherever the two differ. */
function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
