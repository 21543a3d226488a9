import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPostgres } from '../store/is-postgres.mjs';
import { fingerprint, unlessStamped } from './fingerprint.mjs';
import { MADE_PAGES, packPages } from './pack-pages.mjs';
import { inRoot, packageProgram, ROOT } from './repository.mjs';
import { runStep, StepFailure } from './run-step.mjs';

const INSTALLED = 'node_modules/.package-lock.json';
const INSTALLED_FOR = 'node_modules/.overshoot-installed-for';

/** Written once the pages of a build are made. */
const PAGES_STAMP = '.next/overshoot-stamp';

/** What the pages are made from. `server/store` because the review reads the database through it. */
const PAGE_SOURCES = [
  'app',
  'core',
  'server/cli/make-pages.ts',
  'server/cli/pack-pages.mjs',
  'server/store',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Installs exactly what package-lock.json lists, unless it is installed already. */
export async function installPackages() {
  // Native packages bind to Node's ABI, the operating system and the processor.
  const machine = `${process.versions.modules} ${process.platform} ${process.arch}`;
  const isForThisMachine =
    !existsSync(inRoot(INSTALLED_FOR)) || readFileSync(inRoot(INSTALLED_FOR), 'utf8') === machine;
  if (!isForThisMachine || !isInstalled()) {
    // npm writes this file last, so its absence shows that an install was interrupted.
    rmSync(inRoot(INSTALLED), { force: true });
    await runStep({
      doing: 'Installing the packages',
      note: 'once, about half a minute',
      ...npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'),
    });
  }
  writeFileSync(inRoot(INSTALLED_FOR), machine);
}

/** Whether npm's own record of node_modules agrees with package-lock.json. */
export function isInstalled() {
  if (!existsSync(inRoot(INSTALLED))) return false;
  try {
    const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(inRoot(INSTALLED), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' ||
        (found[name] === undefined
          ? entry.optional === true
          : found[name].version === entry.version),
    );
  } catch {
    return false;
  }
}

/**
 * Writes what is made from other files of the repository: the database client and the compiled catalogues.
 * @param {{ postgresql?: boolean }} [options] whether PostgreSQL's client is made too: as `DATABASE_URL` says
 */
export async function generateCode({
  postgresql = isPostgres(process.env.DATABASE_URL ?? ''),
} = {}) {
  await generateClient();
  if (postgresql) await generatePostgresClient();
  // It needs a package, so it can't be imported before the packages are there.
  const { generateWords } = await import('./generate-words.mjs');
  try {
    generateWords();
  } catch (error) {
    throw new StepFailure(error instanceof Error ? error.message : String(error));
  }
}

const CLIENT_SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];

/** The typed database client, from prisma/schema.prisma. */
async function generateClient() {
  await unlessStamped('prisma/generated/.stamp', fingerprint(CLIENT_SOURCES), () =>
    runStep(prismaGenerate('Generating the database client')),
  );
}

/** Beside SQLite's client: whatever else is in that one's folder Prisma deletes. Its own tools take the schema by `--schema`. */
const POSTGRES_FOLDER = 'prisma/generated-postgresql';

/** The same for PostgreSQL: Prisma wants its name in the schema, whose models stand once. */
export async function generatePostgresClient() {
  const sources = fingerprint([...CLIENT_SOURCES, 'server/cli/prepare.mjs']);
  await unlessStamped(`${POSTGRES_FOLDER}/.stamp`, sources, async () => {
    const schema = readFileSync(inRoot('prisma/schema.prisma'), 'utf8');
    mkdirSync(inRoot(POSTGRES_FOLDER), { recursive: true });
    const file = inRoot(POSTGRES_FOLDER, 'schema.prisma');
    writeFileSync(file, postgresSchema(schema));
    const doing = 'Generating the database client of PostgreSQL';
    await runStep(prismaGenerate(doing, '--schema', file));
  });
}

/** @param {string} schema of SQLite */
function postgresSchema(schema) {
  const other = {
    'provider = "sqlite"': 'provider = "postgresql"',
    '"./generated"': '"./client"',
  };
  return Object.entries(other).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new StepFailure(`prisma/schema.prisma lacks ${from}.`);
    return text.replace(from, to);
  }, schema);
}

/** @param {string} doing @param {...string} args */
function prismaGenerate(doing, ...args) {
  return {
    doing,
    note: 'a few seconds',
    program: process.execPath,
    args: [packageProgram('prisma/build/index.js'), 'generate', ...args],
    // Otherwise Prisma downloads a schema engine, which `generate` never runs: it only has to be a program.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  };
}

/**
 * Builds the pages for production, and packs them for serving. Next writes the base path into them, so another one is
 * another build.
 * @param {string} [basePath] as `readBasePath` gives it
 */
export async function buildPages(basePath = '') {
  const sources = fingerprint(PAGE_SOURCES, basePath);
  await unlessStamped(PAGES_STAMP, sources, async () => {
    await buildNext(basePath);
    await makePages(ROOT, basePath);
  });
  await packPages(inRoot('.next'), inRoot('.packed'));
}

/** Next's own part of it, into `.next`. @param {string} basePath */
export async function buildNext(basePath) {
  rmSync(inRoot(PAGES_STAMP), { force: true });
  // Next writes it last, so a failed build leaves none.
  rmSync(inRoot('.next/BUILD_ID'), { force: true });
  await runStep({
    doing: 'Building the pages',
    note: 'once, about half a minute',
    program: process.execPath,
    args: [packageProgram('next/dist/bin/next'), 'build'],
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      OVERSHOOT_BUILD: fingerprint(PAGE_SOURCES, basePath).slice(0, 16),
      BASE_PATH: basePath,
    },
  });
  if (!existsSync(inRoot('.next/BUILD_ID'))) {
    throw new StepFailure('Building the pages failed: Next ended without a build.');
  }
}

/** @param {string} folder with Next's `.next` @param {string} basePath of the build in it */
export async function makePages(folder, basePath) {
  rmSync(path.join(folder, '.next', MADE_PAGES), { recursive: true, force: true });
  await runStep({
    doing: 'Making the pages in each language',
    note: 'a few seconds',
    program: process.execPath,
    args: ['--import', 'tsx', inRoot('server/cli/make-pages.ts'), folder],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BASE_PATH: basePath },
  });
}

/**
 * How to run npm: the one that is running us, else the one beside this Node, else the one on the path. @param
 * {...string} args
 */
export function npm(...args) {
  const besideNode = path.dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    path.join(besideNode, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(besideNode, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((one) => one?.endsWith('npm-cli.js') && existsSync(one));
  if (script !== undefined) return { program: process.execPath, args: [script, ...args] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}
