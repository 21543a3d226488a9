import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { open, setUp } from '../support/browser/playing';
import { test } from '../support/browser/test';

/** Longer than a page waits at most, so that a hall doesn't come for new pages all at once. */
const RELOADED_WITHIN_MS = 9_000;

/** Pages of this browser are of another build than the server's, however often they are loaded. */
async function beOfAnotherBuild(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.build = 'older';
    });
  });
}

/** Marks the page's window: a reload loses the mark. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isAsBefore: true }));
/** While it is being reloaded there is no window to ask. */
const isReloaded = (page: Page) =>
  page.evaluate(() => !('isAsBefore' in window)).catch(() => false);

test('an update under open pages: they reload once, and what was typed stays', async ({
  classroom,
}) => {
  const { code } = await classroom.openRoom('Updated');
  const projector = await classroom.seat('projector', 'projector');
  await beOfAnotherBuild(projector.context);
  await projector.page.goto(`${classroom.server.url()}/screen/${code}`);
  await mark(projector.page);

  const { page, context } = await classroom.seat('phone', 'Ada');
  await beOfAnotherBuild(context);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const document = await page.goto(`${classroom.server.url()}/join/${code}`);
  const headers = document?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[^']+')+;/);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-encoding']).toBe('gzip');
  await expect(page.getByText('Right room.')).toBeVisible();
  await mark(page);
  const name = page.getByRole('textbox', { name: 'Your name on the big screen' });
  await name.fill('Ada');

  await expect.poll(() => isReloaded(projector.page), { timeout: RELOADED_WITHIN_MS }).toBe(true);
  await page.waitForTimeout(RELOADED_WITHIN_MS);
  expect(await isReloaded(page), 'while somebody is typing').toBe(false);
  await name.blur();
  await expect.poll(() => isReloaded(page)).toBe(true);
  await expect(name).toHaveValue('Ada');

  // Reloading again would not mend it: storage is blocked here, and still the page knows.
  for (const seat of [page, projector.page]) await mark(seat);
  await page.getByRole('heading').first().click();
  await page.waitForTimeout(RELOADED_WITHIN_MS);
  for (const seat of [page, projector.page]) expect(await isReloaded(seat)).toBe(false);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('You’re in, Ada.')).toBeVisible();
});

test('scripts that are gone: the phone reloads, and is in the round', async ({ classroom }) => {
  const { seat, code } = await classroom.openRoom('Gone');
  const { page, watch } = await classroom.seat('phone', 'Ada');
  let html = '';
  let areGone = true;
  await page.route(/\/_next\/static\/chunks\//, (route) =>
    !areGone || html.includes(new URL(route.request().url()).pathname)
      ? route.continue()
      : route.abort('failed'),
  );
  watch.allowConnectionErrors();
  html = await (await fetch(`${classroom.server.url('localhost')}/join/${code}`)).text();
  await page.goto(`${classroom.server.url()}/join/${code}`);
  await mark(page);
  // It may reload as soon as it looks for the first of them.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) areGone = false;
  });
  await page.getByRole('textbox', { name: 'Your name on the big screen' }).fill('Ada');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('You’re in, Ada.')).toBeVisible();
  await setUp(seat.page, 'Race');
  await open(seat.page);
  await expect.poll(() => isReloaded(page)).toBe(true);
  await expect(page.getByRole('textbox', { name: 'Learning rate' })).toBeVisible();
});
