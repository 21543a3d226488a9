import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { StepFailure } from './run-step.mjs';
import { installSystemPackage } from './system-package.mjs';

/** Where Debian has every version's, in a folder of its own. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with PostgreSQL's programs; null: it isn't installed. @returns {string | null} */
export function findPostgres() {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folders = [
    ...versions.map((version) => path.join(DEBIAN, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  const programs = ['initdb', 'postgres'];
  return (
    folders.find((folder) => programs.every((name) => existsSync(path.join(folder, name)))) ?? null
  );
}

/** Finds it or installs it. The tests that need it say so by name where neither can be. */
export async function ensurePostgres() {
  if (findPostgres() !== null) return;
  await installSystemPackage('postgresql', 'for the tests of databases').catch((error) => {
    if (!(error instanceof StepFailure)) throw error;
    process.stdout.write(`  ${error.message}\n`);
  });
}
