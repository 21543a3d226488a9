import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
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
const BASE_PATH = '/overshoot';

test('a package that was installed into an empty folder plays a race below a path, from the sign-in to the review', async ({
  browser,
}) => {
  test.setTimeout(PATIENCE_MS);
  const installed = await InstalledPackage.install();
  try {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    await installed.start({ PORT: String(port), BASE_PATH });
    const link = installed.output.match(/http:\/\/localhost:\S+once=\S+/)?.[0];
    const strayed: string[] = [];
    const seat = async () => {
      const page = await (await browser.newContext()).newPage();
      page.on('response', (response) => {
        const url = new URL(response.url());
        if (url.origin !== origin) return;
        const isBelow = `${url.pathname}/`.startsWith(`${BASE_PATH}/`);
        if (!isBelow || response.status() >= 400) strayed.push(`${response.status()} ${url}`);
      });
      return page;
    };

    const teacher = await seat();
    await teacher.goto(link!);
    await teacher.getByRole('button', { name: 'Open a room' }).click();
    await expect(teacher).toHaveURL(new RegExp(`${BASE_PATH}/teach/[A-Z0-9]{6}$`));
    const code = teacher.url().slice(-6);
    const phone = await seat();
    await phone.goto(`${origin}${BASE_PATH}/join/${code}`);
    await phone.getByRole('textbox').first().fill('Ada');
    await phone.locator('button[type="submit"]').click();
    await expect(phone).toHaveURL(`${origin}${BASE_PATH}/play/${code}`);
    const screen = await seat();
    await screen.goto(`${origin}${BASE_PATH}/screen/${code}`);
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
    await expect(teacher).toHaveURL(new RegExp(`${BASE_PATH}/review/`));
    await expect(teacher.getByRole('heading', { level: 1 })).toBeVisible();

    expect(strayed).toEqual([]);
    expect(existsSync(path.join(installed.folder, 'data/overshoot.db'))).toBe(true);
  } finally {
    await installed.remove();
  }
});
