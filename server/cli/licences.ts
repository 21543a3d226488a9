import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licencesDocument, readPackages } from './licences/document';
import { ROOT } from './repository.mjs';

/** Writes docs/licences.md anew from package-lock.json: `npx tsx server/cli/licences.ts`. */
const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
writeFileSync(path.join(ROOT, 'docs/licences.md'), licencesDocument(readPackages(lock)));
