import { expect, type Page } from '@playwright/test';
import { holdScripts } from '../support/browser/held-scripts';
import { test } from '../support/browser/test';

const speaks = async (page: Page, language: string, direction: string) => {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', direction);
};

test('a phone speaks the language that is chosen on it, and nothing on its page is lost', async ({
  classroom,
}) => {
  const { code } = await classroom.openRoom('Two languages');
  const { page, context, watch } = await classroom.seat('phone', 'Ada');
  const choice = page.getByRole('combobox');
  const chosen = async () =>
    (await context.cookies()).find(({ name }) => name === 'language')?.value;

  await test.step('with every language by its own name, for hands and for screen readers', async () => {
    await page.goto(`${classroom.server.url()}/join/${code}`);
    await speaks(page, 'en', 'ltr');
    await expect(page).toHaveTitle('Join · Overshoot');
    await expect(choice).toHaveAccessibleName('Language');
    const names = await choice
      .locator('option')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('lang')]));
    expect(names).toEqual([
      ['English', 'en'],
      ['Deutsch', 'de'],
    ]);
    const { height = 0 } = (await choice.boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
  });

  await test.step('on the way in: what is typed stays, and the device remembers', async () => {
    await page.getByRole('textbox', { name: 'Your name on the big screen' }).fill('Ada');
    expect(await chosen()).toBeUndefined();
    await choice.selectOption('de');
    await expect(page.getByRole('heading', { name: 'Dein Name?' })).toBeVisible();
    await speaks(page, 'de', 'ltr');
    await expect(page).toHaveTitle('Mitmachen · Overshoot');
    await expect(choice).toHaveAccessibleName('Sprache');
    await expect(page.getByRole('textbox', { name: 'Dein Name auf der Leinwand' })).toHaveValue(
      'Ada',
    );
    expect(await chosen()).toBe('de');
    await page.getByRole('button', { name: 'Mitmachen' }).click();
    await expect(page.getByRole('heading', { name: 'Du bist drin, Ada.' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Du bist drin, Ada.' })).toBeVisible();
  });

  await test.step('another phone in the same room keeps its own', async () => {
    const bo = await classroom.join(code, 'Bo');
    await expect(bo.page.getByRole('heading', { name: 'You’re in, Bo.' })).toBeVisible();
  });

  await test.step('without a network it goes on trying, and the page can be used', async () => {
    const slider = page.getByRole('slider');
    await expect(slider).toBeVisible();
    watch.allowConnectionErrors();
    await context.setOffline(true);
    await choice.selectOption('en');
    await expect(page.getByText('Wird geladen')).toBeVisible();
    await slider.focus();
    await slider.press('ArrowRight');
    await expect(page.getByRole('heading', { name: 'Du bist drin, Ada.' })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: 'You’re in, Ada.' })).toBeVisible();
    await speaks(page, 'en', 'ltr');
    expect(await chosen()).toBe('en');
    watch.forbidConnectionErrors();
  });

  await test.step('one that is written from the right turns the page, and back', async () => {
    await context.addCookies([{ name: 'language', value: 'ar-XB', url: classroom.server.url() }]);
    await page.reload();
    await speaks(page, 'ar-XB', 'rtl');
    await choice.selectOption('en');
    await expect(page.getByRole('heading', { name: 'You’re in, Ada.' })).toBeVisible();
    await speaks(page, 'en', 'ltr');
  });
});

test('a console speaks the language that is chosen in its settings, and the projector goes along', async ({
  classroom,
}) => {
  const { seat, code } = await classroom.openRoom('Two languages');
  const { page } = seat;
  const projector = await classroom.project(code);
  await speaks(projector.page, 'en', 'ltr');
  await expect(projector.page).toHaveTitle(`Projector ${code} · Overshoot`);
  await page.getByRole('button', { name: 'Room open' }).click();
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''));

  await test.step('without a reload: what was open stays open', async () => {
    await page.getByRole('dialog').getByRole('combobox', { name: 'Language' }).selectOption('de');
    await expect(page.getByRole('dialog', { name: 'Der Raum' })).toBeVisible();
    await speaks(page, 'de', 'ltr');
    await expect(page).toHaveTitle(`Raum ${code} · Overshoot`);
    await expect(page.locator('body')).toHaveAttribute('data-stayed', '');
  });

  await test.step('keys do what they did', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Raum offen' })).toBeFocused();
    await expect(page.getByText('Noch ist niemand da.')).toBeVisible();
  });

  await test.step('on the projector, too', async () => {
    await speaks(projector.page, 'de', 'ltr');
    await expect(projector.page).toHaveTitle(`Leinwand ${code} · Overshoot`);
  });
});

test('a language that is chosen before the page is awake is spoken once it is', async ({
  classroom,
}) => {
  const { code } = await classroom.openRoom('Early choice');
  const { page } = await classroom.seat('phone', 'Cleo');
  const wake = await holdScripts(page);
  await page.goto(`${classroom.server.url()}/join/${code}`, { waitUntil: 'commit' });
  await page.getByRole('combobox').selectOption('de');
  await wake();
  await expect(page.getByRole('heading', { name: 'Dein Name?' })).toBeVisible();
  await speaks(page, 'de', 'ltr');
});

test('without scripts no language is offered that could not be spoken', async ({
  browser,
  classroom,
}) => {
  // Whatever it doesn't load is no fault.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(classroom.server.url());
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});
