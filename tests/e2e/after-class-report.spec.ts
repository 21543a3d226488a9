import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { test } from '../support/browser/test';
import { STORED_SESSION, storeSession } from '../support/report/store-session';

const STUDENTS = 60;

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content = 0, window = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

test('the report of a session: one screen with what to do next, and the way to everything else', async ({
  classroom,
}) => {
  const { seat } = await classroom.openRoom('Another room');
  const { page, context } = seat;
  await storeSession(`file:${classroom.server.dataFolder}/overshoot.db`, STUDENTS);
  const address = `${classroom.server.url('localhost')}/review/${STORED_SESSION}`;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);

  await test.step('it opens on one screen', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is open\.$/);
    for (const name of ['In the next ten minutes', 'What the class learned', 'Whom to help']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
    }
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByText(`room HX37KM, ${STUDENTS} students`)).toBeVisible();
    for (const name of ['In the next ten minutes', 'What the class learned', 'Whom to help']) {
      await expect(page.getByRole('region', { name })).toBeInViewport({ ratio: 1 });
    }
    await expectNoSidewaysScroll(page);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objectionsOfAxe(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('the plan has at most four items, which take ten minutes together', async () => {
    const plan = page.getByRole('region', { name: 'In the next ten minutes' });
    const minutes = await plan.getByText(/^\d+ min$/).allTextContents();
    expect(minutes.length).toBeGreaterThan(1);
    expect(minutes.length).toBeLessThanOrEqual(4);
    expect(minutes.reduce((sum, words) => sum + Number.parseInt(words, 10), 0)).toBeLessThanOrEqual(
      10,
    );
  });

  await test.step('the rules are stated', async () => {
    await page.getByText('How this is ranked').click();
    await expect(page.getByText('A wrong answer weighs 2')).toBeVisible();
  });

  await test.step('the list beside it leads on, and says where one is', async () => {
    const list = page.getByRole('navigation', { name: 'Pages of this session' });
    await expect(list.getByRole('link', { name: 'Report' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await list.getByRole('link', { name: /A narrow valley/ }).click();
    await expect(page).toHaveURL(/\/activity\/\d+$/);
    await expect(list.getByRole('link', { name: /A narrow valley/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.goBack();
    await page
      .getByRole('region', { name: 'Whom to help' })
      .locator('a[href*="/student/"]')
      .first()
      .click();
    await expect(page).toHaveURL(/\/student\/\d+$/);
    await expect(page.getByRole('main')).toHaveCount(1);
    await page.goBack();
  });

  await test.step('by keyboard the page is one press away', async () => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('on a phone it is one column, and the list unfolds', async () => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNoSidewaysScroll(page);
    }
    const students = page.getByRole('link', { name: /^Students/ });
    await expect(students).toBeHidden();
    await page.getByRole('button', { name: /^Report, students/ }).click();
    await expect(students).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('on paper there is the page alone, under the facts', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByText(`${STUDENTS} students`).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('who has no key sees none of it', async () => {
    await context.clearCookies();
    const answer = await context.request.get(address, { headers: { accept: 'text/html' } });
    expect(await answer.text()).not.toContain('A large class');
  });
});
