import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot, packageProgram } from './repository.mjs';
import { runStep, StepFailure } from './run-step.mjs';
import { installSystemPackage, onPath } from './system-package.mjs';

/**
 * Chromium without windows, which Playwright too prefers. The whole one, run headless, now and then stops to draw a page
 * for good on a busy machine: nothing that waits for a frame goes on there.
 */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

/** The path of a Chromium that runs here, or null. `CHROMIUM_PATH` takes precedence. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  const candidates = [WITHOUT_WINDOWS, 'chromium', 'chromium-browser', 'google-chrome'].map(onPath);
  candidates.push(ofPlaywright());
  return candidates.find((candidate) => candidate !== null && runs(candidate)) ?? null;
}

/** Finds a Chromium or installs one: the system's without windows, Playwright's own, or the system's whole one. */
export async function ensureChromium() {
  const installs = [
    () => installSystemPackage(WITHOUT_WINDOWS, 'for the browser tests'),
    installFromPlaywright,
    () => installSystemPackage('chromium', 'for the browser tests'),
  ];
  for (const install of installs) {
    const found = findChromium();
    if (found !== null) return found;
    await install().catch((error) => {
      if (!(error instanceof StepFailure)) throw error;
      process.stdout.write(`  ${error.message}\n`);
    });
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new StepFailure(
    'No Chromium is here and none could be installed: install one, or name it in CHROMIUM_PATH.',
  );
}

function ofPlaywright() {
  const { chromium } = createRequire(inRoot('package.json'))('playwright-core');
  const program = chromium.executablePath();
  return existsSync(program) ? program : null;
}

/**
 * Ubuntu's `chromium` may be a script that only points to a snap, and a downloaded one may lack libraries.
 * @param {string} program
 */
function runs(program) {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

function installFromPlaywright() {
  return runStep({
    doing: "Downloading Playwright's Chromium",
    note: 'for the browser tests',
    program: process.execPath,
    args: [packageProgram('playwright-core/cli.js'), 'install', 'chromium'],
  });
}
