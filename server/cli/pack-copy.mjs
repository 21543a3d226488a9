// In the copy that `make-package.mjs` has made: builds the pages and packs it. Its argument is the folder of the package.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CARRIED, LINKS, PLACEHOLDER, withBasePath } from './placed-pages.mjs';
import { buildNext, generateCode, installPackages, npm } from './prepare.mjs';
import { inRoot } from './repository.mjs';
import { runStep, StepFailure } from './run-step.mjs';

/** npm packs no package-lock.json; under this name it does, and installs what it says. */
const SHRINKWRAP = 'npm-shrinkwrap.json';
/** Of Next's folder, what only a build needs. */
const LEFT_BEHIND =
  /^(cache|dev|diagnostics|node_modules|overshoot-.*|trace.*|turbopack.*|types)$|\.map$/;

async function make() {
  await installPackages();
  await generateCode({ postgresql: true });
  await buildNext(PLACEHOLDER);
  for (const name of readdirSync(inRoot('.next'))) {
    if (LEFT_BEHIND.test(name)) continue;
    cpSync(inRoot('.next', name), inRoot(CARRIED, name), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  }
  writeFileSync(inRoot(CARRIED, LINKS), JSON.stringify(linksIn(inRoot('.next/node_modules'))));
  requireReplaceable(inRoot(CARRIED));
  cpSync(inRoot('package-lock.json'), inRoot(SHRINKWRAP));
}

/** By the name that Next gives it, the package that is meant. @param {string} folder */
function linksIn(folder) {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(folder, name)).map((one) => `${name}/${one}`)
      : [name],
  );
  return Object.fromEntries(
    names.map((name) => {
      const target = readlinkSync(path.join(folder, name)).split(path.sep).join('/');
      return [name, target.slice(target.lastIndexOf('node_modules/') + 'node_modules/'.length)];
    }),
  );
}

/** The word in another form, or in a file that isn't looked at, would stay in the build. @param {string} folder */
function requireReplaceable(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    if (withBasePath(readFileSync(file, 'latin1'), '').includes(PLACEHOLDER.slice(1))) {
      throw new Error(`${name} has the base path in a form that can't be replaced.`);
    }
  }
}

const folder = process.argv[2] ?? '.';
try {
  await make();
  await runStep({
    doing: 'Packing',
    note: 'a few seconds',
    ...npm('pack', '--ignore-scripts', '--pack-destination', folder),
  });
  const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  process.stdout.write(`${path.join(folder, `${name}-${version}.tgz`)}\n`);
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
