import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import {
  chooseLoss,
  closeRoom,
  endEarly,
  expectOutcome,
  limitTime,
  open,
  pick,
  pressNext,
  results,
  setUp,
} from '../support/browser/playing';
import { freePort } from '../support/free-port';
import { InstalledPackage } from '../support/package';

/** Packing builds the pages, installing fetches packages, the first start makes the pages. */
const PATIENCE_MS = 600_000;

test.describe('a package that was installed into an empty folder', () => {
  test.describe.configure({ mode: 'serial', timeout: PATIENCE_MS });

  let installed: InstalledPackage | undefined;
  let origin: string;
  test.beforeAll(async () => {
    test.setTimeout(PATIENCE_MS);
    installed = await InstalledPackage.install();
  });
  test.afterEach(async ({ browser }) => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await installed?.stop();
  });
  test.afterAll(() => installed?.remove());

  /** @returns the address of the sign-in */
  async function start(basePath: string): Promise<string> {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    await installed!.start({ PORT: String(port), BASE_PATH: basePath });
    return installed!.output.match(/http:\/\/localhost:\S+once=\S+/)![0];
  }

  /** A browser of somebody’s own, which notes what lies outside of the path, and what isn’t there. */
  async function seat(browser: Browser, basePath: string, strayed: string[]): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.on('response', (response) => {
      const url = new URL(response.url());
      if (url.origin !== origin) return;
      const isBelow = `${url.pathname}/`.startsWith(`${basePath}/`);
      if (!isBelow || response.status() >= 400) strayed.push(`${response.status()} ${url}`);
    });
    return page;
  }

  test('plays a race below a path, from the sign-in to the review', async ({ browser }) => {
    const base = '/overshoot';
    const link = await start(base);
    const strayed: string[] = [];
    const teacher = await seat(browser, base, strayed);
    await teacher.goto(link);
    await teacher.getByRole('button', { name: 'Open a room' }).click();
    await expect(teacher).toHaveURL(new RegExp(`${base}/teach/[A-Z0-9]{6}$`));
    const code = teacher.url().slice(-6);
    const phone = await seat(browser, base, strayed);
    await phone.goto(`${origin}${base}/join/${code}`);
    await phone.getByRole('textbox').first().fill('Ada');
    await phone.locator('button[type="submit"]').click();
    await expect(phone).toHaveURL(`${origin}${base}/play/${code}`);
    const screen = await seat(browser, base, strayed);
    await screen.goto(`${origin}${base}/screen/${code}`);
    await expect(screen.getByText('Ada')).toBeVisible();

    await setUp(teacher, 'Race');
    await chooseLoss(teacher, /^Parabola/);
    await limitTime(teacher, '');
    await open(teacher);
    await pick(phone, '0.1', '0.10');
    await pressNext(teacher, 'Lock picks and run');
    await endEarly(teacher);
    await expectOutcome(phone, 'converged');
    await expect(results(teacher)).toBeVisible();
    await closeRoom(teacher);
    await expect(phone.getByRole('heading', { name: 'Your picks' })).toBeVisible();
    await teacher.getByRole('link', { name: 'Open the review' }).click();
    await expect(teacher).toHaveURL(new RegExp(`${base}/review/`));
    await expect(teacher.getByRole('heading', { level: 1 })).toBeVisible();

    expect(strayed).toEqual([]);
    expect(existsSync(path.join(installed!.folder, 'data/overshoot.db'))).toBe(true);
  });

  test('moves to the root of its host, where nothing remembers that it stood elsewhere', async ({
    browser,
  }) => {
    await start('');
    const strayed: string[] = [];
    const page = await seat(browser, '', strayed);
    await page.goto(`${origin}/`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ name: 'language', value: 'de', path: '/' }]);

    await page.goto(`${origin}/practice`);
    const copies = () => page.evaluate(() => caches.keys());
    await expect.poll(copies).toHaveLength(1);
    await page.getByText('geht auch offline').click();
    await page.getByRole('button', { name: 'Kopie entfernen' }).click();
    await expect.poll(copies).toEqual([]);
    expect(strayed).toEqual([]);
  });
});
