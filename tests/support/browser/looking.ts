import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from './accessibility';

/** Keeps a picture of a screen in light and dark, for people to look at, and has axe look at both. */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' });
    // What is drawn on a canvas follows with the next frames.
    await page.waitForTimeout(300);
    await page.screenshot({ path: `test-results/screens/${name}-${colorScheme}.png` });
    // A row that is just fading in has no contrast yet.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const about = colorScheme === 'light' ? 'everything' : 'colours';
    expect.soft(await objectionsOfAxe(page, about), `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
}
