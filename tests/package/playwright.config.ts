import { defineConfig } from '@playwright/test';
import browser from '../../playwright.config';

/** A stage of its own: beside the packing of a package, which builds, no other test would come to its turn. */
export default defineConfig({
  ...browser,
  testDir: '.',
  outputDir: '../../test-results/package',
  reporter: [['list'], ['json', { outputFile: '../../test-results/package.json' }]],
});
