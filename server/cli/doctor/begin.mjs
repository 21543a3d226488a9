import { called } from '../../process/called.mjs';
import { applyServerOptions } from '../server-options.mjs';

/** The examinations are written in TypeScript and read a database: both need packages. */
const NEEDED = ['tsx/esm/api', '@prisma/adapter-libsql', 'zod'];

export async function begin() {
  const flags = applyServerOptions(called('doctor'), {
    json: 'what was found as JSON, for a program',
  });
  if (!NEEDED.every(isInstalled)) {
    process.stdout.write(
      `fault      Packages   not installed: run npm start once, which needs the network and takes
                      about a minute, and then npm run doctor again.
`,
    );
    process.exit(1);
  }
  const typescript = await import('tsx/esm/api');
  typescript.register();
  const { examine } = await import('./examine.ts');
  process.exitCode = await examine({ isJson: flags.has('json') });
}

/** Wherever Node finds it: beside a package that was installed, npm puts those that it needs. @param {string} name */
function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
