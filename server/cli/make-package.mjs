// `npm run package -- [FOLDER]`: packs the product with its pages built, into this folder or the one that is named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from './repository.mjs';

/*
 * Not a `prepack` script: no script of a package runs here unasked (.npmrc), of this one neither. And not in this clone,
 * whose server may be running from its pages, but in a copy of what the package is made from.
 */
const SOURCES = [
  '.npmrc',
  'README.md',
  'app',
  'core',
  // The pages have its schema of a session's file.
  'docs',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.js',
  'prisma',
  'prisma.config.ts',
  'server',
  'tsconfig.json',
];

const folder = path.resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
const copy = mkdtempSync(path.join(os.tmpdir(), 'overshoot-package-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const name of SOURCES) cpSync(inRoot(name), path.join(copy, name), { recursive: true });
const packing = spawn(process.execPath, [path.join(copy, 'server/cli/pack-copy.mjs'), folder], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => packing.kill('SIGTERM'));
const [code] = await once(packing, 'exit');
process.exit(code ?? 1);
