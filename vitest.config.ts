import { defineConfig } from 'vitest/config';

/** Tests of code that keeps nothing from one call to the next. */
const PURE = 'tests/{core,app,guards}/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/temporary-folder.ts',
    setupFiles: 'tests/support/properties.ts',
    // A server test that hangs should say so long before anybody's patience ends.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // All processors, where the default leaves one out: the tests of servers mostly wait.
    maxWorkers: '100%',
    projects: [
      // Their files share a process: loading everything anew for each takes longer than many of them run.
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: ['tests/**/*.test.ts'], exclude: [PURE] },
      },
    ],
  },
});
