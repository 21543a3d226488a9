import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page, Response } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Classroom } from '../support/browser/classroom';
import { chooseLoss, open, setUp } from '../support/browser/playing';
import { test } from '../support/browser/test';

/** For the JavaScript that a phone downloads before a page can be used: bytes, gzipped. */
const BUDGET = 175_000;

test('the pages of a phone stay within their first-load budget', async ({ classroom }) => {
  const { seat, code } = await classroom.openRoom('First load');
  const joined = await classroom.join(code, 'Ada');
  await setUp(seat.page, 'Race');
  await chooseLoss(seat.page, /^Rosenbrock/);
  await open(seat.page);
  await expect(joined.page.getByRole('textbox', { name: 'Learning rate' })).toBeVisible();
  const asAda = await joined.context.storageState();

  const loads = {
    '/': await load(classroom, '/', (page) => page.getByRole('textbox', { name: 'Room code' })),
    '/join/CODE': await load(classroom, `/join/${code}`, (page) => page.getByText('Right room.')),
    '/play/CODE': await load(
      classroom,
      `/play/${code}`,
      (page) => page.getByRole('textbox', { name: 'Learning rate' }),
      { storageState: asAda },
    ),
    '/lesson': await load(classroom, '/lesson', (page) =>
      page.getByRole('slider', { name: 'Your rate' }),
    ),
    '/practice': await load(classroom, '/practice', (page) =>
      page.getByRole('button', { name: 'Next' }),
    ),
  };
  for (const [path, { first, all }] of Object.entries(loads)) {
    process.stdout.write(
      `    JavaScript of ${path}, gzipped: ${kilobytes(first)} at first, ${kilobytes(all)} in all\n`,
    );
    expect.soft(first, path).toBeGreaterThan(50_000);
    expect.soft(first, path).toBeLessThan(BUDGET);
  }
});

interface Load {
  /** Of the scripts that the page's HTML asks for: what stands between the link and a usable page. */
  readonly first: number;
  /** Including what the page fetches by itself from then on, until it is idle. */
  readonly all: number;
}

/** Bytes of JavaScript, gzipped, that a browser with an empty cache downloads for a page. */
async function load(
  classroom: Classroom,
  path: string,
  usable: (page: Page) => Locator,
  options: BrowserContextOptions = {},
): Promise<Load> {
  const { page, context } = await classroom.seat('phone', `first load of ${path}`, options);
  const sizes = new Map<string, Promise<number>>();
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    const size = response.body().then((body) => gzipSync(body).length);
    sizes.set(new URL(response.url()).pathname, size);
  };
  page.on('response', weigh);
  const document = await page.goto(classroom.server.url() + path);
  await expect(usable(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  // What it fetches later still, when an activity begins, may not finish before the page closes.
  page.off('response', weigh);

  let first = 0;
  let all = 0;
  const html = (await document?.text()) ?? '';
  for (const [script, size] of sizes) {
    all += await size;
    // The polyfill marked `noModule` is there too, but no browser of this decade downloads it.
    if (html.includes(`<script src="${script}"`)) first += await size;
  }
  await context.close();
  return { first, all };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
