import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedNames } from '../support/guards/exported-names';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Next finds these by their name in each page or route, and what JSX compiles to in both of its runtimes. */
const CONVENTIONS = new Set([
  'default',
  'metadata',
  'generateMetadata',
  'dynamic',
  'viewport',
  'GET',
  'Fragment',
  'JSX',
]);

const modules = ['app', 'core', 'server'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
);

/** For each name that more than one of these files exports: the name and the files. */
function exportedTwice(files: ReadonlyMap<string, readonly string[]>): string[] {
  const places = new Map<string, string[]>();
  for (const [file, names] of files) {
    for (const name of new Set(names)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return [...places]
    .filter(([name, found]) => found.length > 1 && !CONVENTIONS.has(name))
    .map(([name, found]) => `${name}: ${found.join(', ')}`);
}

describe('an exported name', () => {
  it('means one thing in the whole product: one file exports it', () => {
    const files = modules.map(
      (file) => [file, exportedNames(file, readFileSync(path.join(ROOT, file), 'utf8'))] as const,
    );
    expect(files.flatMap(([, names]) => names).length).toBeGreaterThan(modules.length);
    expect(exportedTwice(new Map(files))).toEqual([]);
  });

  it('would be found twice', () => {
    const source = 'export interface Row {}\nexport const a = 1, b = 2;\nexport { c as d };\n';
    expect(exportedNames('a.ts', `const c = 0;\n${source}`)).toEqual(['Row', 'a', 'b', 'd']);
    expect(
      exportedTwice(
        new Map([
          ['a.ts', ['Row', 'metadata']],
          ['b.ts', ['Row', 'metadata', 'Column']],
        ]),
      ),
    ).toEqual(['Row: a.ts, b.ts']);
  });
});
