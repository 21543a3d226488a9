import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import type { Classroom, Seat } from '../support/browser/classroom';
import { closeRoom } from '../support/browser/playing';
import { test } from '../support/browser/test';

/** Makes an instructor on the operator's page. @returns their key */
async function make(page: Page, name: string): Promise<string> {
  await page.getByRole('textbox', { name: 'Name of the instructor' }).fill(name);
  await page.getByRole('button', { name: 'Make a key' }).click();
  const key = page.getByRole('textbox', { name: `Key of ${name}` });
  await expect(key).toHaveValue(/^([a-z2-9]{5}-){4}[a-z2-9]{5}$/);
  return key.inputValue();
}

/** A browser of somebody who types their key. */
async function signIn(classroom: Classroom, who: string, key: string): Promise<Seat> {
  const seat = await classroom.seat('console', who);
  const { page, watch } = seat;
  for (const path of ['/teach', '/review']) watch.allowRefusals(path);
  await page.goto(`${classroom.server.url('localhost')}/teach`);
  await page.getByLabel('Key', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Open a room' })).toBeVisible();
  return seat;
}

async function openRoom(page: Page, title: string): Promise<string> {
  await page.getByRole('textbox', { name: 'Title of the session' }).fill(title);
  await page.getByRole('button', { name: 'Open a room' }).click();
  await expect(page).toHaveURL(/\/teach\/[A-Z0-9]{6}$/);
  return page.url().slice(-6);
}

test('instructors are made, see their own alone, lead a colleague’s room where they may, and are withdrawn', async ({
  classroom,
}) => {
  const { seat: operator } = await classroom.openRoom('Of who runs the server');
  const { page, watch } = operator;
  watch.allowRefusals('/review/desk/make-person');
  const origin = classroom.server.url('localhost');
  await page.goto(`${origin}/teach`);
  await page.getByRole('link', { name: 'Instructors' }).click();
  await expect(page.getByText('There is nobody but you.')).toBeVisible();
  const [adasKey, gracesKey] = [await make(page, 'Ada Lovelace'), await make(page, 'Grace')];
  await page.getByRole('button', { name: 'Make a key' }).click();
  await expect(page.getByText('Type the name by which colleagues know them.')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  expect(await objectionsOfAxe(page)).toEqual([]);

  const { page: ada, watch: adasWatch } = await signIn(classroom, 'Ada', adasKey);
  adasWatch.allowRefusals('/review/desk/assist');
  await expect(ada.getByText('Of who runs the server')).toHaveCount(0);
  await expect(ada.getByRole('link', { name: 'Instructors' })).toHaveCount(0);
  const code = await openRoom(ada, 'Ada’s lecture');
  const zoe = await classroom.join(code, 'Zoe');
  const { page: grace, watch: gracesWatch } = await signIn(classroom, 'Grace', gracesKey);

  await test.step('a colleague’s room is no room, wherever it is asked for', async () => {
    await expect(grace.getByText('Ada’s lecture')).toHaveCount(0);
    gracesWatch.allowRefusals('/teach/people');
    expect((await grace.goto(`${origin}/teach/people`))?.status()).toBe(404);
    await grace.goto(`${origin}/teach/${code}`);
    await expect(grace.getByText(/There is no room with this code/)).toBeVisible();
    await grace.goto(`${origin}/review/of/${code}`);
    await expect(grace).toHaveURL(`${origin}/review`);
    const [row] = await ada.request
      .get(`${origin}/review/of/${code}`, { maxRedirects: 0 })
      .then((answer) => [answer.headers().location]);
    gracesWatch.allowRefusals(row!);
    expect((await grace.goto(origin + row))?.status()).toBe(404);
    for (const file of ['csv', 'xlsx', 'json']) {
      expect((await grace.request.get(`${origin}${row}/${file}`)).status()).toBe(404);
      expect((await ada.request.get(`${origin}${row}/${file}`)).status()).toBe(200);
    }
  });

  await test.step('whom she names leads it too, and reads its review', async () => {
    await ada.goto(`${origin}/review`);
    await ada.getByRole('button', { name: /^Manage / }).click();
    await ada.getByRole('button', { name: 'Colleagues' }).click();
    const name = ada.getByRole('textbox', { name: 'The colleague’s name' });
    await name.fill('Gracie');
    await ada.getByRole('button', { name: 'Let them lead' }).click();
    await expect(ada.getByText(/No other instructor of this server has this name/)).toBeVisible();
    await name.fill('Grace');
    await ada.getByRole('button', { name: 'Let them lead' }).click();
    await expect(ada.getByRole('button', { name: 'Let Grace lead no longer' })).toBeVisible();
    expect(await objectionsOfAxe(ada)).toEqual([]);
    await grace.goto(`${origin}/review`);
    await expect(grace.getByText('a colleague’s')).toBeVisible();
    await expect(grace.getByRole('button', { name: /^Manage / })).toHaveCount(0);
    await grace.goto(`${origin}/teach/${code}`);
    await expect(grace.getByText('Zoe')).toBeVisible();
    await closeRoom(grace);
    await expect(zoe.page.getByText('The room has closed.', { exact: false })).toBeVisible();
  });

  await test.step('who is withdrawn is asked for a key, and what was made stays', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Withdraw the key of Ada Lovelace' }).click();
    await page.getByRole('button', { name: 'Withdraw the key', exact: true }).click();
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await ada.goto(`${origin}/review`);
    await expect(ada.getByLabel('Key', { exact: true })).toBeVisible();
    await page.goto(`${origin}/review`);
    await expect(page.getByRole('link', { name: /^Ada’s lecture/ })).toBeVisible();
  });
});
