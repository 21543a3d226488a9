#!/usr/bin/env node
// `npx overshoot`: what `npm start` does, from a package; `npx overshoot backup` and the like, what `npm run` does.
import { existsSync } from 'node:fs';
import { callAsPackage } from '../process/called.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
callAsPackage();

/** @type {Readonly<Record<string, { file: string, words: readonly string[] }>>} */
const PROGRAMS = {
  backup: { file: './backup.ts', words: ['backup'] },
  restore: { file: './backup.ts', words: ['restore'] },
  carry: { file: './carry.ts', words: [] },
  bots: { file: './bots.ts', words: [] },
  doctor: { file: './doctor/doctor.mjs', words: [] },
};

const [, , name = '', ...rest] = process.argv;
if (Object.hasOwn(PROGRAMS, name)) {
  const { file, words } = PROGRAMS[name];
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...words, ...rest);
  const typescript = await import('tsx/esm/api');
  typescript.register();
  await import(file);
} else {
  const { isPackaged } = await import('./placed-pages.mjs');
  const { inRoot } = await import('./repository.mjs');
  if (!isPackaged() && !existsSync(inRoot('package-lock.json'))) {
    process.stderr.write(
      'This package was made without its pages: make it by `npm run package`.\n',
    );
    process.exit(1);
  }
  const { serve } = await import('./serve.mjs');
  await serve();
}
