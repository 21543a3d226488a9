import { execFileSync } from 'node:child_process';
import { runStep } from './run-step.mjs';

/** The path of a program, or null where there is none. @param {string} name */
export function onPath(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * Installs a package of the system where root may do so with apt-get, and does nothing elsewhere.
 *
 * @param {string} name
 * @param {string} note what it is for
 */
export async function installSystemPackage(name, note) {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return;
  const aptGet = { note, program: 'apt-get', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runStep({ ...aptGet, doing: "Reading Debian's package lists", args: ['update'] });
  await runStep({
    ...aptGet,
    doing: `Installing Debian's ${name}`,
    args: ['install', '-y', '--no-install-recommends', name],
  });
}
