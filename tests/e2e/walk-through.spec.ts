import { expect, type Page } from '@playwright/test';
import { nextButton, open, pressNext, setUp } from '../support/browser/playing';
import { test } from '../support/browser/test';

async function guess(phone: Page, place: string): Promise<void> {
  const field = phone.getByRole('textbox', { name: 'w', exact: true });
  await field.fill(place);
  await field.press('Enter');
}

/** Presses closer together count as one. */
const apart = (console: Page) => console.waitForTimeout(700);

/** The step that a page shows: beside its word on a phone, above the table on the projector. */
const stepOf = (page: Page, step: number) =>
  page.getByText(`step ${step}`, { exact: true }).first();

test('a walk-through: guesses, the update, Back by the clicker, a late joiner, a reload, and an overflow', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('One step at a time');
  const console = instructor.page;
  const { page: projector } = await classroom.project(code);
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: ben } = await classroom.join(code, 'Ben');

  await test.step('the class guesses, and nonsense is refused in a sentence', async () => {
    await pressNext(console, 'Start: What one step does');
    await expect(projector.getByText('Where does it land?')).toBeVisible();
    await guess(ada, 'downhill');
    await expect(ada.getByText('A guess is a number, such as 3.2.')).toBeVisible();
    await guess(ada, '3,2');
    await expect(ada.getByText('Your guess: 3.2, saved')).toBeVisible();
    await guess(ben, '3.6');
    await expect(ben.getByText('Your guess: 3.6, saved')).toBeVisible();
    await expect(projector.getByText('2of 2have guessed')).toBeVisible();
    await expect(projector.getByText('3.6')).toHaveCount(0);
  });

  await test.step('the update reveals them', async () => {
    await pressNext(console, 'Make the step');
    await expect(projector.getByText(/^1 of 2 was close\./)).toBeVisible();
    await expect(ada.getByText('You said 3.2.')).toBeVisible();
    await expect(ben.getByText('You said 3.6.')).toBeVisible();
    await expect(ben.getByText(/you took the weight for its gradient/)).toBeVisible();
  });

  await test.step('Back and Next by the clicker; who comes late or reloads sees the present step', async () => {
    await nextButton(console, 'Next step').waitFor();
    await apart(console);
    await console.keyboard.press('PageDown');
    await expect(stepOf(ada, 2)).toBeVisible();
    const { page: cleo } = await classroom.join(code, 'Cleo');
    await expect(stepOf(cleo, 2)).toBeVisible();
    await console.keyboard.press('PageUp');
    for (const phone of [ada, ben, cleo]) await expect(stepOf(phone, 1)).toBeVisible();
    await ben.reload();
    await expect(ben.getByText('You said 3.6.')).toBeVisible();
    await projector.reload();
    await expect(projector.getByText(/^1 of 2 was close\./)).toBeVisible();
  });

  await test.step('to the end: the overflow is named', async () => {
    await apart(console);
    await console.keyboard.press('g');
    await apart(console);
    await pressNext(console, 'End the walk-through');
    await setUp(console, 'Walk-through');
    await console.getByRole('textbox', { name: 'Learning rate', exact: true }).fill('1.5');
    await console.getByRole('textbox', { name: 'Guesses before the first' }).fill('0');
    await console.getByRole('switch', { name: 'Then on to the end' }).click();
    await open(console);
    await expect(stepOf(ada, 0)).toBeVisible();
    await apart(console);
    await console.keyboard.press('g');
    const overflow = /step 510: the loss is too large for 64 bits/i;
    for (const page of [console, projector, ada])
      await expect(page.getByText(overflow).first()).toBeVisible();
    await apart(console);
    await console.keyboard.press('g');
    const nan = /step 1,?023: NaN/i;
    for (const page of [console, projector, ada])
      await expect(page.getByText(nan).first()).toBeVisible();
    await console.keyboard.press('PageUp');
    for (const page of [console, projector, ada])
      await expect(page.getByText(overflow).first()).toBeVisible();
  });
});
