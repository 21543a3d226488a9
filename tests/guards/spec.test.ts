import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Documents with numbered rules. */
const SPECS = ['core/room/SPEC.md', 'docs/report.md'];
const TESTS = path.join(ROOT, 'tests/core');
const RULE = /\[[A-Z]{2}\d+\]/g;

const numbered = SPECS.flatMap((file) =>
  readFileSync(path.join(ROOT, file), 'utf8').split('\n'),
).flatMap((line) => /^- \*\*(\[[A-Z]{2}\d+\])\*\* /.exec(line)?.[1] ?? []);

const quoted = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => readFileSync(path.join(TESTS, file), 'utf8').split('\n'))
  // The name of a test stands in single quotes, on the line of its `it` or, after a table, below it.
  .filter((line) => /^\s*(it\(|\]\)\()'\[/.test(line))
  .flatMap((line) => line.match(RULE) ?? []);

it('numbers every rule once', () => {
  expect(numbered.length).toBeGreaterThan(40);
  expect([...new Set(numbered)]).toEqual(numbered);
});

it('quotes every rule in the name of a test, and no rule that is not there', () => {
  expect([...new Set(quoted)].sort()).toEqual(numbered.toSorted());
});
