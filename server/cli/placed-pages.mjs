import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
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
  try {
    await place(folder, basePath);
  } catch (error) {
    if (error instanceof StepFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StepFailure(`The pages can't be put into the data folder (${reason}).`);
  }
  return folder;
}

/** @param {string} folder @param {string} basePath */
async function place(folder, basePath) {
  const build = readFileSync(inRoot(CARRIED, 'BUILD_ID'), 'utf8').trim();
  const stamp = JSON.stringify({ build, basePath, package: inRoot() });
  const file = path.join(folder, STAMP);
  const isPlaced = existsSync(file) && readFileSync(file, 'utf8') === stamp;
  // A copy of a data folder may have files where there were links: those of another machine's packages.
  if (isPlaced && isLink(path.join(folder, 'node_modules'))) return;
  makeFolder(folder);
  await aloneInData(async () => {
    rmSync(file, { force: true });
    copyBuild(folder, basePath);
    await makePages(folder, basePath);
    // The same build at another path is another one to pack.
    rmSync(path.join(folder, '.packed', build), { recursive: true, force: true });
    await packPages(path.join(folder, '.next'), path.join(folder, '.packed'));
    writeFileSync(file, stamp);
  });
}

/** Not below a server that runs: it would be taken its pages away. @param {() => Promise<void>} act */
async function aloneInData(act) {
  const typescript = await import('tsx/esm/api');
  typescript.register();
  const { claimDatabase } = await import('../store/database-lock');
  const { databaseUrl, fileOf } = await import('../store/database-url');
  const file = path.resolve(fileOf(databaseUrl(process.env)));
  makeFolder(path.dirname(file));
  const release = await claimDatabase(file);
  if (release === null) {
    throw new StepFailure(
      `A server of another version, or at another path, uses ${path.dirname(file)}: stop it first.`,
    );
  }
  try {
    await act();
  } finally {
    await release();
  }
}

/** @param {string} folder @param {string} basePath */
function copyBuild(folder, basePath) {
  const next = path.join(folder, '.next');
  rmSync(next, { recursive: true, force: true });
  for (const name of readdirSync(inRoot(CARRIED), { recursive: true, encoding: 'utf8' })) {
    const source = inRoot(CARRIED, name);
    if (!statSync(source).isFile()) continue;
    const target = path.join(next, name);
    mkdirSync(path.dirname(target), { recursive: true });
    // Written anew: the file that is carried may be for reading alone, and so would be its copy.
    const content = readFileSync(source);
    const isText = TEXT.test(name) && content.includes(PLACEHOLDER);
    writeFileSync(target, isText ? withBasePath(content.toString('utf8'), basePath) : content);
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
  // By `rmSync`, some versions of Node remove no link to a folder.
  if (isLink(place)) unlinkSync(place);
  else rmSync(place, { recursive: true, force: true });
  makeFolder(path.dirname(place));
  // Windows lets everybody make a junction.
  symlinkSync(target, place, 'junction');
}

/** Also one that leads nowhere. @param {string} place */
function isLink(place) {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Not `recursive`: on a folder that can't be made below one that is there (/proc), Node tries for ever. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  // The students' names lie beside it.
  mkdirSync(folder, { mode: 0o700 });
}
