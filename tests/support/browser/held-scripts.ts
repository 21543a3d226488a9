import type { Page } from '@playwright/test';

/** Until what it resolves to is called, the page stays without scripts. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const scripts = '**/*.js';
  await page.route(scripts, async (route) => {
    await awake;
    await route.continue();
  });
  return async () => {
    wake();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
