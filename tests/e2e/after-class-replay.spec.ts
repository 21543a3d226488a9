import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import {
  chooseLoss,
  endEarly,
  expectOutcome,
  limitTime,
  open,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

const stepOf = (page: Page) => page.getByRole('slider', { name: 'Step' });

async function expectStep(page: Page, step: number): Promise<void> {
  await expect(stepOf(page)).toHaveValue(String(step));
}

/** In the middle of playing, which takes some of the machine's time. */
async function expectStepAbove(page: Page, step: number): Promise<void> {
  await expect.poll(async () => Number(await stepOf(page).inputValue())).toBeGreaterThan(step);
}

test('a race is replayed, by keys and for one student, with what would have been, which is kept in a plan', async ({
  classroom,
}) => {
  const { seat, code } = await classroom.openRoom('Replayed');
  const console = seat.page;
  const origin = classroom.server.url('localhost');
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: ben } = await classroom.join(code, 'Ben');
  await setUp(console, 'Race');
  await chooseLoss(console, /^Parabola/);
  await limitTime(console, '');
  await open(console);
  await pick(ada, '0.1', '0.10');
  await pick(ben, '1.5', '1.5');
  await pressNext(console, 'Lock picks and run');
  await endEarly(console);
  await expectOutcome(ada, 'Converged');

  const response = await seat.context.request.get(`${origin}/review/of/${code}`, {
    maxRedirects: 0,
  });
  const session = response.headers().location!;
  const { page } = seat;

  await test.step('nobody without a key sees it', async () => {
    const answer = await fetch(`${origin}${session}/replay/1`, { redirect: 'manual' });
    expect(await answer.text()).not.toContain('Ada');
  });

  await test.step('it is as stored, plays and pauses, and is sought by keys', async () => {
    await page.goto(`${origin}${session}/replay/1`);
    await expect(page.getByText('Recomputed: all 2 runs as stored')).toBeVisible();
    await page.keyboard.press('Space');
    await expectStepAbove(page, 1);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
    await page.keyboard.press('Home');
    await expectStep(page, 0);
    for (const key of ['ArrowRight', 'ArrowRight', 'PageDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    await expectStep(page, 11);
    await expect(
      page.getByText(/step 11 of \d+: 0 at the goal, 1 on the way, 0 bouncing, 1 div/),
    ).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByText('In class: 1 arrived, 1 diverged, 0 did neither')).toBeVisible();
    await page.keyboard.press('PageUp');
    await stepOf(page).fill('7');
    await expectStep(page, 7);
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  await test.step('one student, and what if, stand in the address, also for another tab', async () => {
    await page.getByRole('combobox', { name: 'follow' }).selectOption({ label: 'Ben 1.5' });
    await expect(page.getByText(/Ben: diverged at step \d+\./)).toBeVisible();
    await page.getByRole('combobox', { name: 'optimizer' }).selectOption({ label: 'Adam' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'The same 2 picks with Adam:',
    );
    await expect(page).toHaveURL(/step=7&student=\d+&optimizer=adam$/);
    const headline = await page.getByRole('heading', { level: 1 }).textContent();
    const tab = await seat.context.newPage();
    await tab.goto(page.url());
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(headline!);
    await expect(tab.getByText(/Ben: diverged at step \d+\./)).toBeVisible();
    await expectStep(tab, 7);
    // Each tab has a step of its own.
    await tab.keyboard.press('End');
    await expectStep(page, 7);
    await tab.close();
  });

  await test.step('nonsense is refused in a sentence, and changes nothing', async () => {
    const steps = page.getByRole('textbox', { name: 'steps' });
    await steps.fill('5');
    await steps.press('Enter');
    await expect(page.getByText('The budget must be a whole number from 96')).toBeVisible();
    await expect(page.getByText('Recomputed: all 2 runs as stored')).toBeVisible();
    await page.getByRole('textbox', { name: 'steps' }).fill('300');
    await page.getByRole('textbox', { name: 'steps' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with Adam, in 300 steps:');
  });

  await test.step('a reload while it plays comes back to where it was', async () => {
    await page.getByRole('button', { name: /^Play/ }).click();
    await expectStepAbove(page, 12);
    await expect(page).toHaveURL(/step=1\d&/);
    await page.reload();
    await expectStepAbove(page, 9);
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with Adam, in 300 steps:');
  });

  await test.step('who looks at another page and comes back finds it as it was left', async () => {
    const address = page.url();
    await page.getByRole('link', { name: 'Replayed', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Whom to help' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with Adam, in 300 steps:');
    await expect(page).toHaveURL(address);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 2, name: 'Whom to help' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('with Adam, in 300 steps:');
    await expect(page).toHaveURL(address);
  });

  await test.step('what was found is kept in a plan, twice in the same one', async () => {
    const keep = page.getByRole('button', { name: 'Keep as an activity' });
    await keep.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title of the new plan' }).fill('From class');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(dialog.getByText('Kept in “From class”, as its item 1.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await keep.click();
    await dialog.getByRole('textbox', { name: 'Title of the new plan' }).fill('From class');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('A plan of this title is there already');
    await dialog.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'From class' });
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(dialog.getByText('Kept in “From class”, as its item 2.')).toBeVisible();
    const saved = await page.evaluate(() =>
      fetch('/teach/plan/saved').then((found) => found.json()),
    );
    expect(saved).toMatchObject([{ title: 'From class', items: 2 }]);
    const plan = await page.evaluate(
      (id) => fetch(`/teach/plan/saved/${id}`).then((found) => found.json()),
      saved[0].id,
    );
    expect(plan.items[0].activity).toMatchObject({
      kind: 'race',
      experiment: { optimizer: 'adam', budget: 300 },
    });
  });
});
