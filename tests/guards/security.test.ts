import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');

/** What somebody wants, how it is held, which tests show it. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| wants'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('SECURITY.md', () => {
  it('names a test for each thing that is held', () => {
    expect(rows.length).toBeGreaterThan(20);
    const unshown = rows.filter(
      ([, , , shown = '']) => !/`tests\/\S+\.(?:test|spec)\.ts`/.test(shown),
    );
    expect(unshown).toEqual([]);
  });

  it('names no test that is not there', () => {
    const named = [...text.matchAll(/`(?:npx tsx )?(tests\/[^`\s]+)`/g)].map(([, file]) => file!);
    expect(named.length).toBeGreaterThan(rows.length);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
