/** `npx overshoot` says so (`server/cli/overshoot.mjs`). */
const PACKAGE = 'OVERSHOOT_CALLED';

/** From a package, the product is called by its own name: npm knows none of its tasks there. */
export function callAsPackage() {
  process.env[PACKAGE] = 'npx overshoot';
}

/**
 * What is typed for a task, where this runs.
 * @param {'start' | 'backup' | 'restore' | 'carry' | 'doctor'} task
 * @param {...string} args
 */
export function called(task, ...args) {
  const name = process.env[PACKAGE];
  const words = name
    ? [name, ...(task === 'start' ? [] : [task])]
    : [task === 'start' ? 'npm start' : `npm run ${task}`, ...(args.length > 0 ? ['--'] : [])];
  return [...words, ...args].join(' ');
}
