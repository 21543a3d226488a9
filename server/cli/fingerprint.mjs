import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './repository.mjs';

/**
 * One hash over the names and contents of files, so that a step is repeated only when what it reads has
 * changed. Not over their times, which a checkout or a copy changes.
 *
 * @param {readonly string[]} sources files and folders of the repository; missing ones add nothing
 * @param {string} [salt] whatever else the step depends on
 */
export function fingerprint(sources, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of sources.flatMap(filesOf)) {
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} source @returns {string[]} */
function filesOf(source) {
  const start = inRoot(source);
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [start];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Runs a step unless its stamp says that it has been run with exactly these inputs. The stamp lies inside
 * what the step makes; it is removed before the step and written after it, so an interrupted step is run
 * again.
 *
 * @param {string} stamp
 * @param {string} value
 * @param {() => Promise<void>} step
 */
export async function unlessStamped(stamp, value, step) {
  const file = inRoot(stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === value) return;
  rmSync(file, { force: true });
  await step();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}
