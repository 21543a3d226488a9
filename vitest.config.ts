import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Of code that keeps nothing from one call to the next. */
const PURE = ['core', 'app', 'guards'].flatMap(testsIn);
/** What loads modules in another world would leave them to whoever comes after it. */
const SHARING = PURE.filter(
  (file) =>
    !/\bvi\.(mock|doMock|resetModules|stubEnv)\(/.test(
      readFileSync(path.join(import.meta.dirname, file), 'utf8'),
    ),
);

export default defineConfig({
  test: {
    globalSetup: ['tests/support/temporary-folder.ts', 'tests/support/postgresql-client.ts'],
    setupFiles: 'tests/support/properties.ts',
    // A server test that hangs should say so long before anybody's patience ends.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // All processors, where the default leaves one out: the tests of servers mostly wait.
    maxWorkers: '100%',
    projects: [
      // Their files share a process: loading everything anew for each takes longer than many of them run.
      { extends: true, test: { name: 'pure', include: SHARING, isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: ['tests/**/*.test.ts'], exclude: SHARING },
      },
    ],
  },
});

/** The files of tests in a folder and below it, from the root of the repository. */
function testsIn(layer: string): string[] {
  const folder = path.join('tests', layer);
  return readdirSync(path.join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.posix.join('tests', layer, file.replaceAll(path.sep, '/')));
}
