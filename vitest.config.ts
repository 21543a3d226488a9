import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/temporary-folder.ts',
    exclude: ['tests/e2e/**', 'tests/load/**'],
    // A server test that hangs should say so long before anybody's patience ends.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
