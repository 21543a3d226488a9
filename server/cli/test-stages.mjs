import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readArguments, refuseArguments } from './arguments.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureOtherEngines } from './other-engines.mjs';
import { ensurePostgres } from './postgresql.mjs';
import { buildPages, generateCode, installPackages } from './prepare.mjs';
import { ensureRedis } from './redis.mjs';
import { inRoot, packageProgram, ROOT } from './repository.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** In order. A stage resolves to its counts of tests, or to nothing, and rejects if it fails. */
const STAGES = {
  async lint() {
    await runPackage('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.');
  },
  async types() {
    await runPackage('next/dist/bin/next', 'typegen');
    await runPackage('typescript/bin/tsc', '--noEmit', '-p', '.');
  },
  async unused() {
    await runPackage('knip/bin/knip.js');
  },
  async unit() {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${UNIT_REPORT}`];
    return withReport(UNIT_REPORT, countsOfVitest, () =>
      runPackage('vitest/vitest.mjs', 'run', ...reporters),
    );
  },
  async build() {
    await buildPages();
  },
  async browser() {
    await buildPages();
    return playwright('e2e');
  },
  async engines() {
    await buildPages();
    await ensureOtherEngines();
    return playwright('engines');
  },
  async package() {
    return playwright('package');
  },
};

/**
 * Runs the stages that were named, or all of them. A failing stage doesn't stop the next ones. The last line
 * is "N passed, N failed", and the exit code is 0 only if everything that was asked for ran and passed.
 */
export async function runStages() {
  const names = stagesAskedFor();
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' });
  mkdirSync(inRoot('test-results'), { recursive: true });
  const results = [];
  const prepared = await runStage('prepare', async () => {
    await installPackages();
    await generateCode({ postgresql: true });
    // Also the engine's tests open one: the same bits in a browser.
    process.env.CHROMIUM_PATH = await ensureChromium();
    await ensurePostgres();
    await ensureRedis();
  });
  results.push(prepared);
  if (prepared.error === null) {
    for (const name of names) results.push(await runStage(name, STAGES[name]));
  }
  report(results);
}

/** Ends the process after `--help` and `--list`, and if a stage is unknown. @returns {string[]} */
function stagesAskedFor() {
  const all = Object.keys(STAGES);
  const options = /** @type {const} */ ({ help: { type: 'boolean' }, list: { type: 'boolean' } });
  const { flags, words } = readArguments('npm test', options);
  const unknown = words.find((name) => !all.includes(name));
  if (unknown !== undefined) refuseArguments(`No stage is called ${unknown}: ${all.join(', ')}.`);
  const names = words.length > 0 ? words : all;
  if (flags.has('help')) process.stdout.write(usage(all));
  if (flags.has('list')) process.stdout.write(`${names.join('\n')}\n`);
  if (flags.size > 0) process.exit(0);
  return names;
}

/** @param {readonly string[]} stages */
function usage(stages) {
  return `npm test -- [--list] [stages]

Runs the stages that are named, or all of them: ${stages.join(', ')}.

  --list   say which stages would run, and run none
`;
}

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, seconds: number, counts: Counts | null, error: Error | null }} StageResult */

/**
 * @param {string} name
 * @param {() => Promise<Counts | void>} stage
 * @returns {Promise<StageResult>}
 */
async function runStage(name, stage) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  let counts = null;
  let error = null;
  try {
    counts = (await stage()) ?? null;
  } catch (reason) {
    error = reason;
    counts = reason instanceof TestFailure ? reason.counts : null;
    process.stdout.write(`${reason.message}\n`);
  }
  return { name, seconds: (Date.now() - started) / 1000, counts, error };
}

/** @param {readonly StageResult[]} results */
function report(results) {
  process.stdout.write('\n');
  let passed = 0;
  let failed = 0;
  for (const { name, seconds, counts, error } of results) {
    const tests = counts === null ? '' : `  ${counts.passed} passed, ${counts.failed} failed`;
    const word = error === null ? 'ok    ' : 'FAILED';
    process.stdout.write(
      `${name.padEnd(8)} ${word} ${seconds.toFixed(1).padStart(6)} s${tests ? ` ${tests}` : ''}\n`,
    );
    passed += counts?.passed ?? 0;
    // A failed stage without tests counts as one failure, so that the total never says "0 failed".
    failed += error === null ? 0 : Math.max(1, counts?.failed ?? 0);
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

class TestFailure extends Error {
  /** @param {string} message @param {Counts} counts */
  constructor(message, counts) {
    super(message);
    this.counts = counts;
  }
}

/**
 * Runs tests, and trusts their exit code only together with their report.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} countsOf
 * @param {() => Promise<void>} run
 */
async function withReport(file, countsOf, run) {
  rmSync(inRoot(file), { force: true });
  const outcome = await run().then(
    () => null,
    (error) => error,
  );
  if (!existsSync(inRoot(file))) throw outcome ?? new Error(`No report was written to ${file}.`);
  const counts = countsOf(JSON.parse(readFileSync(inRoot(file), 'utf8')));
  if (outcome !== null) throw new TestFailure(outcome.message, counts);
  if (counts.failed > 0) throw new TestFailure('Not every test passed.', counts);
  if (counts.passed === 0) throw new TestFailure('No test ran.', counts);
  return counts;
}

/** @param {string} project of playwright.config.ts */
function playwright(project) {
  return withReport(PLAYWRIGHT_REPORT, countsOfPlaywright, () =>
    runPackage('@playwright/test/cli.js', 'test', '--project', project),
  );
}

/** A skipped test counts as failed. */
const countsOfVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numTotalTests - report.numPassedTests,
});

const countsOfPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

/**
 * @param {string} script a program's path in node_modules
 * @param {...string} args
 * @returns {Promise<void>}
 */
function runPackage(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [packageProgram(script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ended with ${signal ?? `code ${code}`}.`));
    });
  });
}
