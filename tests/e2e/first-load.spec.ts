import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Classroom } from '../support/classroom';
import { chooseLoss, pressNext } from '../support/playing';
import { test } from '../support/test';

/** Of the JavaScript that a phone downloads before a page can be used: bytes, gzipped. */
const BUDGET = 175_000;

test('the pages of a phone stay within their first-load budget', async ({ classroom }) => {
  const { seat, code } = await classroom.openRoom('First load');
  const joined = await classroom.join(code, 'Ada');
  await chooseLoss(seat.page, /^Rosenbrock/);
  await pressNext(seat.page, 'Open round 1');
  await expect(joined.page.getByRole('textbox', { name: 'Learning rate' })).toBeVisible();
  const asAda = await joined.context.storageState();

  const sizes = {
    '/': await firstLoad(classroom, '/', (page) =>
      page.getByRole('textbox', { name: 'Room code' }),
    ),
    '/join/CODE': await firstLoad(classroom, `/join/${code}`, (page) =>
      page.getByText('Right room.'),
    ),
    '/play/CODE': await firstLoad(
      classroom,
      `/play/${code}`,
      (page) => page.getByRole('textbox', { name: 'Learning rate' }),
      { storageState: asAda },
    ),
  };
  for (const [path, bytes] of Object.entries(sizes)) {
    test
      .info()
      .annotations.push({ type: 'first load', description: `${path} ${kilobytes(bytes)}` });
    process.stdout.write(`    first-load JavaScript of ${path}: ${kilobytes(bytes)} gzipped\n`);
    expect(bytes, path).toBeGreaterThan(50_000);
    expect(bytes, path).toBeLessThan(BUDGET);
  }
});

/**
 * Bytes, gzipped, of every script that a browser with an empty cache downloads until the page is usable.
 * Modern browsers don't download the polyfill marked `noModule`, so it doesn't count.
 */
async function firstLoad(
  classroom: Classroom,
  path: string,
  usable: (page: Page) => ReturnType<Page['getByText']>,
  options: BrowserContextOptions = {},
): Promise<number> {
  const { page, context } = await classroom.seat('phone', `first load of ${path}`, options);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(classroom.server.url() + path);
  await expect(usable(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
