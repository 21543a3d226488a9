import { defineConfig } from '@playwright/test';

/** `npm test` finds or installs one and says so here; without it Playwright takes its own. */
const chromium = process.env.CHROMIUM_PATH;

export default defineConfig({
  // Stages of `npm test`, one after the other: beside what packs the product, which builds it, no other test gets its turn.
  projects: ['e2e', 'engines', 'package'].map((name) => ({
    name,
    testDir: `tests/${name}`,
    outputDir: `test-results/${name}`,
  })),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: process.env.CI !== undefined,
  // Every test has a server and browsers of its own, and mostly waits for runs to be shown.
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 15_000,
    // A test that fails keeps what its pages showed.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        // Phones come to a name that is no secure context, as a laptop's address on a network is none.
        '--host-resolver-rules=MAP overshoot.test 127.0.0.1',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
