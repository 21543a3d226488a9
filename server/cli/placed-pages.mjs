import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packPages } from './pack-pages.mjs';
import { makePages } from './prepare.mjs';
import { inRoot } from './repository.mjs';
import { StepFailure } from './run-step.mjs';

/*
 * A package and an image carry a build, in which a word stands where the base path belongs: Next writes the base path
 * into its build, and whoever starts the server says it only then. At the start the build is copied into the data folder
 * with the base path in the word's place, and its pages are made and packed there. Only after an update, or with another
 * base path, is that done again.
 */

/** What stands for the base path: found nowhere else, and of letters that a base path is made of. */
export const PLACEHOLDER = '/base-path-is-put-here';
/** The build that is carried; a clone has none. */
export const CARRIED = 'built';
/** In it: where the packages are that Next refers to by names of its own. */
export const LINKS = 'links.json';

const TEXT = /\.(js|mjs|json|html|rsc|css|body|meta|txt|map)$/;
const STAMP = 'placed';

/** Whether this is a package, with its pages built. npm packs no lock file, so a clone isn't taken for one. */
export function isPackaged() {
  return existsSync(inRoot(CARRIED)) && !existsSync(inRoot('package-lock.json'));
}

/**
 * Puts the carried build where the server finds it.
 * @param {string} dataFolder
 * @param {string} basePath as `readBasePath` gives it
 * @returns {Promise<string>} the folder of the pages
 */
export async function placePages(dataFolder, basePath) {
  const folder = path.join(path.resolve(dataFolder), 'pages');
  const build = readFileSync(inRoot(CARRIED, 'BUILD_ID'), 'utf8').trim();
  const stamp = JSON.stringify({ build, basePath, package: inRoot() });
  const file = path.join(folder, STAMP);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return folder;
  try {
    makeFolder(folder);
    rmSync(file, { force: true });
    copyBuild(folder, basePath);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StepFailure(`The pages can't be put into the data folder (${reason}).`);
  }
  await makePages(folder, basePath);
  // The same build at another path is another one to pack.
  rmSync(path.join(folder, '.packed', build), { recursive: true, force: true });
  await packPages(path.join(folder, '.next'), path.join(folder, '.packed'));
  writeFileSync(file, stamp);
  return folder;
}

/** @param {string} folder @param {string} basePath */
function copyBuild(folder, basePath) {
  const next = path.join(folder, '.next');
  rmSync(next, { recursive: true, force: true });
  cpSync(inRoot(CARRIED), next, { recursive: true });
  for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(next, name);
    if (!TEXT.test(name) || !statSync(file).isFile()) continue;
    const text = readFileSync(file, 'utf8');
    if (text.includes(PLACEHOLDER)) writeFileSync(file, withBasePath(text, basePath));
  }
  cpSync(inRoot('next.config.js'), path.join(folder, 'next.config.js'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  linkPackages(folder);
}

/** @param {string} text @param {string} basePath */
export function withBasePath(text, basePath) {
  return (
    text
      // In a pattern of a script a slash is escaped.
      .replaceAll(`\\${PLACEHOLDER}`, basePath.replaceAll('/', '\\/'))
      .replaceAll(PLACEHOLDER, basePath)
  );
}

/** The build finds its packages as if it lay beside them. @param {string} folder */
function linkPackages(folder) {
  const packages = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve('next/package.json')),
    '..',
  );
  link(packages, path.join(folder, 'node_modules'));
  const links = JSON.parse(readFileSync(inRoot(CARRIED, LINKS), 'utf8'));
  for (const [name, target] of Object.entries(links)) {
    link(path.join(packages, String(target)), path.join(folder, '.next/node_modules', name));
  }
}

/** @param {string} target @param {string} place */
function link(target, place) {
  rmSync(place, { force: true });
  makeFolder(path.dirname(place));
  // Windows lets everybody make a junction.
  symlinkSync(target, place, 'junction');
}

/** Not `recursive`: on a folder that can't be made below one that is there (/proc), Node tries for ever. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  // The students' names lie beside it.
  mkdirSync(folder, { mode: 0o700 });
}
