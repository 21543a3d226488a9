import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesDocument, readPackages } from '../../server/cli/licences/document';

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
}

const read = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const lock = read('package-lock.json');
const packages = readPackages(lock);

describe('the packages of others', () => {
  it('come under licences that may come in', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('are listed in docs/licences.md: npx tsx server/cli/licences.ts', () => {
    expect(read('docs/licences.md')).toBe(licencesDocument(packages));
  });

  it('are what they were when they were chosen: each has its hash, and no address that could be another’s', () => {
    const entries = Object.entries(
      (JSON.parse(lock) as { packages: Record<string, LockEntry> }).packages,
      // One that is part of another one’s archive has the other’s hash.
    ).filter(([place, { inBundle }]) => place !== '' && inBundle !== true);
    const strange = entries.filter(
      ([, { integrity, resolved }]) => !/^sha512-/.test(integrity ?? '') || resolved !== undefined,
    );
    expect(strange.map(([place]) => place)).toEqual([]);
  });

  it('run nothing of their own when they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(read('server/cli/prepare.mjs')).toContain("'ci', '--ignore-scripts'");
  });
});

describe('a licence', () => {
  it('may come in by itself, as one of several, or together with others that may', () => {
    for (const one of ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'GPL-2.0 or Apache-2.0']) {
      expect(isAllowed(one), one).toBe(true);
    }
    for (const one of ['GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'UNLICENSED', 'SSPL-1.0', null]) {
      expect(isAllowed(one), String(one)).toBe(false);
    }
  });
});
