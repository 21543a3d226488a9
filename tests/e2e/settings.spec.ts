import { expect } from '@playwright/test';
import { look } from '../support/browser/looking';
import {
  choose,
  chooseLoss,
  endEarly,
  expectOutcome,
  expectStepAfter,
  limitTime,
  nextButton,
  open,
  pick,
  pressNext,
  results,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

test('a loss of one’s own, momentum and a schedule go through a whole round', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Settings');
  const projector = await classroom.project(code);
  const ada = await classroom.join(code, 'Ada');
  const console = instructor.page;
  const formula = console.getByRole('textbox', { name: 'Formula' });
  const said = 'momentum 0.5; rate falls to 0 along a cosine';

  await test.step('a formula that is wrong is pointed at, and opens no round', async () => {
    await setUp(console, 'Race');
    await chooseLoss(console, /^Type your own/);
    await formula.fill('x^2 + sin(3*)');
    await expect(console.getByText('Column 13: “)” was not expected here.').first()).toBeVisible();
    await expect(nextButton(console)).toHaveAttribute('aria-disabled', 'true');
    await look(console, 'console-8-formula-wrong');
    await formula.fill('x^2 + 5*y^2');
    await expect(console.getByText(/^Lowest point found: 0 at \(0, 0\)/)).toBeVisible();
  });

  await test.step('momentum and a cosine are set up', async () => {
    await choose(console, 'Optimizer', /^Momentum/);
    await console.getByRole('textbox', { name: /^Momentum/ }).fill('2');
    await expect(
      console.getByText('Momentum must be at least 0 and below 1.').first(),
    ).toBeVisible();
    await console.getByRole('textbox', { name: /^Momentum/ }).fill('0.5');
    await console.getByText('More: schedule').click();
    await console.getByRole('radio', { name: 'Cosine', exact: true }).click();
    await expect(console.getByText(`Now: ${said}`)).toBeVisible();
    await limitTime(console, '');
    await look(console, 'console-9-settings');
  });

  await test.step('everybody is told, and the run is shown to its end', async () => {
    await open(console);
    await pick(ada.page, '0.1', '0.10');
    await expect(ada.page.getByText(said)).toBeVisible();
    await expect(projector.page.getByText(said)).toBeVisible();
    await expect(console.getByRole('main').getByText(said)).toBeVisible();
    await pressNext(console, 'Lock picks and run');
    await expectStepAfter(ada.page, 1);
    await endEarly(console);
    await expectOutcome(ada.page, 'converged');
    await expect(results(console).getByText('Ada').first()).toBeVisible();
  });
});
