import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readModule } from './imports';
import { pathOf } from './layers';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SOURCE = /\.(?:ts|tsx|mts|js|mjs|cjs)$/;

/** Every source file, by its path from the root. */
export const SOURCES: readonly string[] = [
  ...['core', 'server', 'app', 'tests'].flatMap(sourcesUnder),
  ...readdirSync(ROOT).filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts')),
];
const known = new Set(SOURCES);

export function sourceOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The file that an import without an ending means; null where it is none of these. */
export function fileAt(target: string | null): string | null {
  if (target === null) return null;
  return ['', '.ts', '.tsx'].map((end) => target + end).find((file) => known.has(file)) ?? null;
}

/** All that a page can come to load, at once or when it is asked for, itself included. */
export function reachedFrom(page: string): ReadonlySet<string> {
  const found = new Set([page]);
  // A set that grows is gone through to its end.
  for (const file of found) {
    const { loaded, deferred } = readModule(file, sourceOf(file));
    for (const specifier of [...loaded, ...deferred]) {
      const reached = fileAt(pathOf(file, specifier));
      if (reached !== null && SOURCE.test(reached)) found.add(reached);
    }
  }
  return found;
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => SOURCE.test(file) && !file.startsWith('prisma/generated'));
}
