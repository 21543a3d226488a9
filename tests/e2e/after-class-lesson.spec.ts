import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { test } from '../support/browser/test';

/** The page with its comparison ready. */
async function openLesson(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/lesson`);
  await expect(page.getByRole('slider', { name: 'Your rate' })).toBeVisible();
}

test('the lesson: symbols, the comparison and the questions, with and without a script', async ({
  classroom,
  browser,
}) => {
  const address = classroom.server.url();
  const { page } = await classroom.seat('console', 'reader');

  await test.step('anybody may read it, and it is clean', async () => {
    await openLesson(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/One number decides/);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objectionsOfAxe(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('a symbol explains itself under the pointer, and stays while the pointer is on the note', async () => {
    const rate = page.getByRole('link', { name: 'a, the learning rate' }).first();
    const note = page.getByRole('tooltip');
    await rate.hover();
    await expect(note).toContainText('A number that you choose.');
    await note.hover();
    await page.waitForTimeout(400);
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await page.mouse.move(0, 0);
  });

  await test.step('… under the focus, and Escape closes it without moving the focus', async () => {
    const gradient = page.getByRole('link', { name: 'g, the gradient' }).first();
    await page.getByRole('link', { name: 'L, the loss' }).first().focus();
    for (let k = 0; k < 4; k++) {
      if (await gradient.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(gradient).toBeFocused();
    const note = page.getByRole('tooltip');
    await expect(note).toContainText('It points uphill.');
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(gradient).toBeFocused();
    // Pressed, it opens again, and pressed once more it closes; the address stays.
    await page.keyboard.press('Enter');
    await expect(note).toContainText('It points uphill.');
    await page.keyboard.press('Enter');
    await expect(note).toBeHidden();
    expect(page.url()).toBe(`${address}/lesson`);
  });

  await test.step('a rate is changed by the keyboard and by dragging, and its curve and its words follow', async () => {
    const slider = page.getByRole('slider', { name: 'Your rate' });
    const region = page.getByRole('region', { name: 'Try it: drag a rate' });
    await expect(region).toContainText('1 − 2 · 0.9 = −0.8');
    await expect(region).toContainText('At the goal after 21 steps.');
    const curve = region.locator('svg polyline').nth(3);
    const before = await curve.getAttribute('points');
    await slider.focus();
    await page.keyboard.press('End');
    await expect(region).toContainText('across the valley, 5 times as far out. Gone at step');
    expect(await curve.getAttribute('points')).not.toBe(before);
    await page.keyboard.press('Home');
    await expect(region).toContainText('on the same side, 0.2% nearer. Not at the goal after 100');
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + 12, box.y + 32);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 32, { steps: 4 });
    await page.mouse.up();
    await expect(region).not.toContainText('0.2% nearer');
    await region.getByRole('button', { name: 'Back to the start' }).click();
    await expect(region).toContainText(/step 0/);
    await region.getByRole('button', { name: 'One step' }).click();
    await expect(region).toContainText(/step 1/);
    await region.getByRole('button', { name: 'Play the steps' }).click();
    await expect(region).toContainText(/step 3/);
    await region.getByRole('button', { name: 'Pause' }).click();
  });

  await test.step('a choice shows its feedback, and first choices are counted', async () => {
    const quiz = page.getByRole('region', { name: 'Three questions' });
    await quiz.getByText('It is caught in a local minimum.').click();
    await expect(quiz.getByText('No progress means a local minimum')).toBeVisible();
    await expect(quiz.getByText('0 of 1 so far')).toBeVisible();
    await quiz.getByText('It jumps from 4 to −4 and back.').click();
    await expect(quiz.getByText(/It is exactly on the edge/).first()).toBeVisible();
    await expect(quiz.getByText('0 of 1 so far')).toBeVisible();
    await quiz.getByText('0.03: a third of the lowest.').click();
    await quiz.getByText('About 4000.').click();
    await expect(quiz.getByText('2 of 3 at the first choice.')).toBeVisible();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('on a phone a tap opens a note, another place closes it, and nothing is wider than the screen', async () => {
    const phone = (await classroom.seat('phone', 'reader with a phone')).page;
    await openLesson(phone, address);
    expect(await objectionsOfAxe(phone, 'places')).toEqual([]);
    const rate = phone.getByRole('link', { name: 'a, the learning rate' }).first();
    await rate.tap();
    const note = phone.getByRole('tooltip');
    await expect(note).toContainText('Also written');
    const inside = await note.boundingBox();
    expect(inside!.x).toBeGreaterThanOrEqual(0);
    expect(inside!.x + inside!.width).toBeLessThanOrEqual(360);
    await phone.getByRole('heading', { level: 1 }).tap();
    await expect(note).toBeHidden();
    await phone.setViewportSize({ width: 320, height: 640 });
    await phone.addStyleTag({ content: 'html { font-size: 200% }' });
    const [content, screen] = await phone.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen!);
  });

  await test.step('without a script all of it can be read: text, pictures, questions, symbols', async () => {
    // Not a seat: a browser without scripts says of each script that it didn't come.
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${address}/lesson`);
    // Scripts that a test switches off are still there for the parser, which shows no noscript.
    expect(await plain.content()).toContain('Dragging needs JavaScript.');
    for (const name of [/arrow leads 0.8/, /four curves: 0.005 too slow/, /level at first/]) {
      await expect(plain.getByRole('img', { name })).toBeVisible();
    }
    await expect(plain.getByText('At the goal after 21 steps.').first()).toBeVisible();
    const choice = plain.getByText('A few dozen: it makes its steps as long');
    await choice.click();
    await expect(plain.getByText('Adam knows how far it has to go').first()).toBeVisible();
    await plain.getByRole('link', { name: 'v hat, the mean square, corrected' }).first().click();
    expect(plain.url()).toBe(`${address}/lesson#symbol-vhat`);
    await expect(plain.locator('#symbol-vhat')).toBeInViewport();
    await context.close();
  });
});

test('the way to the lesson: from the entry page and from the lobby', async ({ classroom }) => {
  const { code } = await classroom.openRoom('With a lesson');
  const stranger = await classroom.seat('phone', 'who was ill');
  await stranger.page.goto(classroom.server.url());
  await stranger.page.getByRole('link', { name: 'Read the lesson' }).click();
  await expect(stranger.page.getByRole('heading', { level: 1 })).toHaveText(/One number decides/);
  const { page, context } = await classroom.join(code, 'Ada');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'the lesson' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(/One number/);
});
