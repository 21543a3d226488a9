import { expect } from '@playwright/test';
import { LANGUAGE_COOKIE, LANGUAGES } from '#core/words/languages';
import { test } from '../support/browser/test';

/** A console, in CSS pixels. */
const CONSOLE = { width: 1280, height: 800 };

const REPORTS = [24, 86, 480].map((students) => `report?students=${students}`);
const REPLAYS = [
  'part=race&round=2&step=12',
  'part=race&round=2&step=12&student=3&optimizer=adam',
  'part=duel&step=12',
  'part=duel&step=12&optimizer=adam',
  'part=steer&step=12',
  'part=range-test&step=12',
  'part=sweep&step=12',
  'part=walk-through&step=2',
].map((state) => `replay?class=86&${state}`);

test.use({ environment: { GALLERY: 'shown' } });

for (const language of Object.keys(LANGUAGES)) {
  test(`a report and a replay stand on one screen of a console, in ${language}`, async ({
    classroom,
  }) => {
    test.setTimeout(300_000);
    const { page, context } = await classroom.seat('console', 'gallery', {
      viewport: CONSOLE,
      reducedMotion: 'reduce',
    });
    const origin = classroom.server.url('localhost');
    await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url: origin }]);
    for (const state of [...REPORTS, ...REPLAYS]) {
      await page.goto(`${origin}/gallery/${state}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      if (state.startsWith('replay'))
        await expect(page.locator('canvas, figure').first()).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight), { message: state })
        .toBe(CONSOLE.height);
    }
  });
}
