import { StepFailure } from './run-step.mjs';
import { installSystemPackage, onPath } from './system-package.mjs';

/** Browsers that Playwright doesn't drive, and what they need: programs, and the packages in which Debian has them. */
export const OTHER_ENGINES = [
  { program: 'firefox-esr', system: 'firefox-esr' },
  { program: 'WebKitWebDriver', system: 'webkit2gtk-driver' },
  { program: 'Xvfb', system: 'xvfb' },
];

/** Of these, what isn't here. */
export function lackingOtherEngines() {
  return OTHER_ENGINES.filter(({ program }) => onPath(program) === null);
}

/** Finds or installs them. The tests that need them say so by name where neither can be. */
export async function ensureOtherEngines() {
  for (const { system } of lackingOtherEngines()) {
    await installSystemPackage(system, 'for the tests in other engines').catch((error) => {
      if (!(error instanceof StepFailure)) throw error;
      process.stdout.write(`  ${error.message}\n`);
    });
  }
}
