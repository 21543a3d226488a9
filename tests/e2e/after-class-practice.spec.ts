import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { test } from '../support/browser/test';

const SCREEN =
  '/practice#v=1&loss=ill-conditioned&start=4,1&steps=200&goal=0.0001' +
  '&run=0.02&run=0.076&run=0.02,momentum&run=0.082&chosen=2&step=8';

/** What is told of the update in the formula. */
const told = (page: Page) =>
  page.getByRole('region', { name: 'The arithmetic of one update' }).getByRole('status');

test('the laboratory alone: its address, one update at a time, a challenge, languages, and no network', async ({
  classroom,
}) => {
  const { page, context } = await classroom.seat('console', 'a student at a desk');
  const origin = classroom.server.url('localhost');
  const next = page.getByRole('button', { name: 'Next' });
  const step = page.getByTestId('step');

  await test.step('a link brings the whole screen', async () => {
    await page.goto(origin + SCREEN);
    await expect(step).toHaveText('8');
    await expect(page.getByText('0.076 at 53')).toBeVisible();
    await expect(told(page)).toContainText('Update 9: x ← 2.13 − 0.076 · 2.13 ≈ 1.96');
    await expect(told(page)).toContainText('Loss from 4.57 to 3.8.');
    await expect(
      page.getByRole('button', { name: /^0\.082, gradient descent: diverged/ }),
    ).toBeVisible();
    await expect(page.getByText('exact, by formula')).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('one update at a time, by keyboard, and the address follows', async () => {
    await next.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(step).toHaveText('10');
    await expect(page).toHaveURL(/&step=10$/);
    await page.getByRole('button', { name: 'One update back' }).press('Enter');
    await expect(page).toHaveURL(/&step=9$/);
    await page.getByRole('button', { name: 'On to where something happens' }).click();
    await expect(step).toHaveText('53');
    await page.getByRole('textbox', { name: 'Learning rate' }).fill('0.05');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/run=0\.02&run=0\.05&run=0\.02,momentum/);
    await page.getByRole('combobox', { name: 'Optimizer' }).selectOption('Adam');
    await expect(page).toHaveURL(/&run=[\d.]+,adam&/);
    await expect(told(page)).toContainText('Update 54');
    const address = await page.getByRole('textbox', { name: 'This address' }).inputValue();
    expect(address).toBe(page.url());
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('button', { name: /^0\.076, gradient descent/ })).toBeVisible();
  });

  await test.step('a typed loss, with the hints of the setup', async () => {
    await page.getByRole('combobox', { name: 'Loss' }).selectOption('Type your own…');
    const formula = page.getByRole('textbox', { name: 'Formula' });
    await formula.fill('x**2 + 3xy');
    await expect(page.getByText(/^Column/).first()).toBeVisible();
    await formula.fill('2x² + 1');
    await page.getByRole('button', { name: 'Run it' }).click();
    await expect(page).toHaveURL(/&formula=/);
    const before = await told(page).textContent();
    await page.reload();
    await expect(told(page)).toHaveText(before ?? '');
  });

  await test.step('many rates, a growing rate and two optimizers', async () => {
    await page.goto(`${origin}/practice#v=1&view=rates&loss=quadratic&run=0.1`);
    await expect(page.getByRole('heading', { name: /steps|quickest/ }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Range test' }).click();
    await expect(page.getByRole('heading', { name: /^The loss/ })).toBeVisible();
    await page.getByRole('button', { name: 'Duel' }).click();
    await expect(page.getByRole('heading', { name: /^With [\d.]+:/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Against' }).selectOption('Polyak’s step');
    await expect(page.getByRole('heading', { name: /takes no rate/ })).toBeVisible();
    await expect(page).toHaveURL(/&rival=[\d.]+,polyak&/);
  });

  await test.step('a challenge, with what halving would have needed', async () => {
    await page.getByRole('button', { name: 'Challenge' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page).toHaveURL(/challenge=\d+/);
    let [lowest, highest] = [1e-3, 100];
    for (let tries = 1; tries <= 7; tries += 1) {
      const rate = Math.sqrt(lowest * highest).toPrecision(4);
      await page.getByRole('textbox', { name: 'A rate to try' }).fill(rate);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Try it/ }).click();
      const row = page.getByRole('row').nth(tries);
      await expect(row).toBeVisible();
      if (/diverged/.test((await row.textContent()) ?? '')) highest = Number(rate);
      else lowest = Number(rate);
      if (await page.getByRole('heading', { name: /^Found in/ }).isVisible()) break;
    }
    await expect(page.getByRole('heading', { name: /^Found in \d tr/ })).toBeVisible();
    await expect(page.getByText(/needs at most 7 tries/)).toBeVisible();
    await page.getByRole('button', { name: 'Ask me again in a day and in a week' }).click();
    await expect(page.getByText(/^You are asked again on/)).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('a link that can’t be shown says why', async () => {
    await page.goto(`${origin}/practice#v=1&loss=quadratic&run=-1`);
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be run' })).toContainText(
      'it must be above zero. Here is the first experiment instead.',
    );
  });

  await test.step('over plain http at an address: all of it but the copy', async () => {
    const phone = await classroom.seat('phone', 'a student with a phone');
    await phone.page.goto(classroom.server.url() + SCREEN);
    await expect(phone.page.getByTestId('step')).toHaveText('8');
    expect(await phone.page.evaluate(() => isSecureContext)).toBe(false);
    await phone.page.getByRole('button', { name: 'Next' }).click();
    await expect(told(phone.page)).toContainText('Update 10');
    await expect(phone.page.getByText('works offline')).toBeHidden();
    expect(await objectionsOfAxe(phone.page)).toEqual([]);
  });

  const language = page.locator('header').getByRole('combobox');

  await test.step('in another language: the same address, and numbers as that writes them', async () => {
    await page.goto(origin + SCREEN);
    await page.reload();
    await expect(page.getByText('works offline')).toBeVisible();
    await language.selectOption('de');
    await expect(page.getByText('0,076 bei 53')).toBeVisible();
    await expect(page).toHaveTitle('Üben · Overshoot');
    expect(page.url()).toBe(origin + SCREEN);
    expect(await page.getByRole('textbox', { name: 'Diese Adresse' }).inputValue()).toBe(
      page.url(),
    );
    await expect(page.getByText('geht auch offline')).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('without a network: the page in that language, and no other page', async () => {
    await classroom.killServer();
    await page.reload();
    await expect(step).toHaveText('8');
    await expect(page.getByText('0,076 bei 53')).toBeVisible();
    // Words that are not there change nothing, and the page can be used.
    await language.selectOption('en');
    await page.getByRole('button', { name: 'Weiter', exact: true }).click();
    await expect(step).toHaveText('9');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await language.selectOption('de');
    await page.getByRole('button', { name: 'Ändern oder einen Verlust eingeben' }).click();
    await expect(page.getByRole('dialog', { name: 'Das Experiment' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sweep' }).click();
    await expect(page.getByText('Die Zahlen zu diesem Diagramm')).toBeVisible();
    const elsewhere = await context.newPage();
    await expect(elsewhere.goto(`${origin}/`)).rejects.toThrow();
    await elsewhere.close();
    await page.getByText('geht auch offline').click();
    await page.getByRole('button', { name: 'Kopie entfernen' }).click();
    await expect(page.getByRole('button', { name: 'Offline verfügbar machen' })).toBeVisible();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  });
});
