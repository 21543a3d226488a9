import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import {
  chooseLoss,
  closeRoom,
  endEarly,
  expectOutcome,
  limitTime,
  open,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** As many as have to have done something for others to be told of it. */
const NAMES = ['Adelheid', 'Benedikt', 'Cleopatra', 'Dorothea', 'Emmerich'];

async function manage(page: Page, task: string): Promise<void> {
  const button = page.getByRole('button', { name: /^Manage / });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await page.getByRole('button', { name: task, exact: true }).click();
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Title or code' }).fill(text);
  await page.getByRole('button', { name: 'Search' }).click();
}

test('sessions are found, named, shared, opened again, erased and deleted', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Learning rates');
  const { page } = instructor;
  const origin = classroom.server.url('localhost');
  const phones = await Promise.all(NAMES.map((name) => classroom.join(code, name)));
  const adelheid = phones[0]!;
  await setUp(page, 'Race');
  await chooseLoss(page, /^Narrow valley/);
  await limitTime(page, '');
  await open(page);
  for (const phone of phones) await pick(phone.page, '0.07', '0.070');
  await pressNext(page, 'Lock picks and run');
  await endEarly(page);
  await expectOutcome(adelheid.page, 'converged');
  await closeRoom(page);
  await expect(adelheid.page.getByText('The room has closed.', { exact: false })).toBeVisible();

  await test.step('found by title and by code', async () => {
    await page.goto(`${origin}/review`);
    await search(page, 'nothing like it');
    await expect(page.getByText('No session is like that.')).toBeVisible();
    await search(page, 'learning');
    await expect(page).toHaveURL(/\?q=learning/);
    await expect(page.getByText('1 session found')).toBeVisible();
    await search(page, code.toLowerCase());
    await expect(page.getByRole('link', { name: /^Learning rates/ })).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('named', async () => {
    await manage(page, 'Rename');
    await page.getByRole('textbox', { name: 'New title' }).fill('Week 3');
    await page.getByRole('button', { name: 'Rename it' }).click();
    await expect(page.getByRole('link', { name: /^Week 3/ })).toBeVisible();
  });

  await test.step('shared under pseudonyms, and withdrawn', async () => {
    await manage(page, 'Share');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByRole('textbox', { name: 'Link for readers' }).inputValue();
    expect(await objectionsOfAxe(page)).toEqual([]);
    const reader = await classroom.seat('console', 'a colleague');
    await reader.page.goto(link);
    await expect(reader.page.getByText('under pseudonyms', { exact: false })).toBeVisible();
    expect(await objectionsOfAxe(reader.page)).toEqual([]);
    await reader.page
      .getByRole('link', { name: /Narrow valley|Race/ })
      .first()
      .click();
    await expect(reader.page).toHaveURL(/\/shared\/.*\/activity\/1$/);
    await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await objectionsOfAxe(reader.page)).toEqual([]);
    for (const path of ['', '/activity/1']) {
      for (const headers of [{}, { rsc: '1' }]) {
        const answer = await reader.context.request.get(link + path, { headers });
        expect(answer.status()).toBe(200);
        const text = await answer.text();
        for (const name of NAMES) expect(text).not.toContain(name);
      }
    }
    const students = await reader.context.request.get(`${link}/students`);
    expect(students.status()).toBe(404);
    await page.getByRole('button', { name: 'Withdraw the link' }).click();
    await expect(page.getByText('The link leads nowhere any more.')).toBeVisible();
    expect((await reader.context.request.get(link)).status()).toBe(404);
  });

  await test.step('opened again from its report: the phone is back as who it was', async () => {
    await page.getByRole('link', { name: /^Week 3/ }).click();
    // The list has a button of that name too.
    await expect(page).toHaveURL(/\/review\/[^/?]+$/);
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByRole('button', { name: 'Open the room again' }).click();
    // The report knows by now that it is open, and still says what was done.
    await expect(page.getByRole('link', { name: 'Console', includeHidden: true })).toBeVisible();
    await expect(page.getByText('The room is open again', { exact: false })).toBeVisible();
    await expectOutcome(adelheid.page, 'converged');
    await page.goto(`${origin}/teach/${code}`);
    await expect(page.getByText('Adelheid').first()).toBeVisible();
    await closeRoom(page);
  });

  await test.step('without names, and then gone', async () => {
    await page.goto(`${origin}/review`);
    await manage(page, 'Erase names');
    await page.getByRole('button', { name: 'Erase the names for good' }).click();
    await expect(page.getByText('names erased', { exact: true })).toBeVisible();
    await page.goto(`${origin}/review`);
    await manage(page, 'Delete');
    await expect(page.getByText('Backups made until now', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await manage(page, 'Delete');
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('None yet.', { exact: false })).toBeVisible();
  });
});
