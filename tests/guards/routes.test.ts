import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FIRST_PARTS } from '#server/http/logged';

const APP = path.resolve(import.meta.dirname, '../../app');

/** Answered by the server itself, or by Next. */
const NO_FOLDERS = ['_next', 'api', 'health', 'plain'];

it('the log knows the first part of every address of ours, and of no other', () => {
  const firstParts = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep))
    .filter((parts) => /^(page\.tsx|route\.ts)$/.test(parts.at(-1)!))
    // A folder in parentheses is no part of the address.
    .map((parts) => parts.slice(0, -1).find((part) => !part.startsWith('(')));
  expect(firstParts.length).toBeGreaterThan(20);
  const folders = new Set(firstParts.filter((part) => part !== undefined));
  expect([...FIRST_PARTS].sort()).toEqual([...folders, ...NO_FOLDERS].sort());
});
