import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../../core/', import.meta.url));
/** What decides what a room comes to, and how it is written down. */
const FOLDERS = ['archive', 'base', 'engine', 'lesson', 'room'] as const;

/**
 * SHA-256 of the rules of a room as they run here, hexadecimal: of their files, so that no change of them can be
 * forgotten.
 * @param core in place of the product's folder
 */
export async function rulesDigest(core = CORE): Promise<string> {
  const names = await Promise.all(FOLDERS.map((folder) => filesIn(core, folder)));
  const hash = createHash('sha256');
  for (const name of names.flat()) {
    hash.update(`${name}\0`).update(await readFile(join(core, name)));
  }
  return hash.digest('hex');
}

async function filesIn(core: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(core, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}
