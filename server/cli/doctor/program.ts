import { existsSync } from 'node:fs';
import { isPackaged } from '../placed-pages.mjs';
import { isInstalled } from '../prepare.mjs';
import { inRoot } from '../repository.mjs';
import { attention, type Finding, ok } from './finding';

/** Packages and pages. Whatever is missing is made by the next start. */
export function examineProgram(): Finding {
  if (isPackaged()) return ok('Program', 'a package, with its pages built');
  if (!isInstalled()) {
    const says = 'Its packages are not those that this version needs.';
    const todo = 'npm start installs them; it needs the network once, and about a minute.';
    return attention('Program', says, todo);
  }
  const isBuilt = existsSync(inRoot('.next/BUILD_ID')) && existsSync(inRoot('.packed'));
  if (isBuilt) return ok('Program', 'packages installed, pages built');
  return ok('Program', 'packages installed; the next npm start builds the pages, in a minute');
}
