import { StepFailure } from './run-step.mjs';
import { installSystemPackage, onPath } from './system-package.mjs';

/** The program of Redis, or of Valkey, which is the same; null: neither is installed. @returns {string | null} */
export function findRedis() {
  return onPath('redis-server') ?? onPath('valkey-server');
}

/** Finds it or installs it. The tests that need it say so by name where neither can be. */
export async function ensureRedis() {
  if (findRedis() !== null) return;
  await installSystemPackage('redis-server', 'for the tests of several machines').catch((error) => {
    if (!(error instanceof StepFailure)) throw error;
    process.stdout.write(`  ${error.message}\n`);
  });
}
