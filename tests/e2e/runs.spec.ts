import { expect } from '@playwright/test';
import {
  choose,
  chooseLoss,
  endEarly,
  expectOutcome,
  expectSaved,
  expectStepAfter,
  limitTime,
  open,
  pick,
  pressKey,
  pressNext,
  results,
  setUp,
  showing,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

test('a race with predictions, a run that is steered, and a duel', async ({ classroom }) => {
  const { seat: instructor, code } = await classroom.openRoom('Runs');
  const console = instructor.page;
  const { page: projector } = await classroom.project(code);
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: bo } = await classroom.join(code, 'Bo');

  await test.step('race: each says beforehand what the own run will do', async () => {
    await setUp(console, 'Race');
    await chooseLoss(console, /^Parabola/);
    await console.getByRole('switch', { name: 'Ask for a prediction' }).click();
    await limitTime(console, '');
    await open(console);
    await expect(projector.getByText('Pick a rate, and say what it will do')).toBeVisible();
    await pick(ada, '0.1', '0.10');
    await expect(ada.getByText('Now say what it will do.')).toBeVisible();
    // By keyboard, like everything.
    await ada.getByRole('radio', { name: 'converged' }).focus();
    await ada.keyboard.press('Space');
    await expect(ada.getByText('Prediction: converged.')).toBeVisible();
    await pick(bo, '1.5', '1.5');
    await bo.getByRole('radio', { name: 'converged' }).check();
    await expect(bo.getByText('Prediction: converged.')).toBeVisible();
    await expect(projector.getByText('Everybody has picked.')).toBeVisible();
    await expect(projector.getByText('1.5', { exact: true })).toHaveCount(0);
  });

  await test.step('race: after the lock everything stands still for a moment, then runs', async () => {
    await showing(
      [projector.getByText('Locked. 2 picks.'), ada.getByText('Locked. Here it goes.')],
      () => pressNext(console, 'Lock picks and run'),
    );
    await expectStepAfter(ada, 1);
    await endEarly(console);
  });

  await test.step('race: what came of it, of the prediction, and the points', async () => {
    await expectOutcome(ada, 'converged');
    await expect(ada.getByText('You said converged, and so it went.')).toBeVisible();
    await expect(ada.getByRole('heading', { name: '+ 2 points' })).toBeVisible();
    await expect(ada.getByText('2 points in all, 1st of 2')).toBeVisible();
    await expectOutcome(bo, 'diverged');
    await expect(bo.getByText('You said converged. It came out diverged.')).toBeVisible();
    await expect(bo.getByRole('heading', { name: 'No point this time' })).toBeVisible();
    await pressKey(projector, 'P');
    const predictions = projector.getByRole('table', { name: /^Predicted outcome/ });
    await expect(predictions).toBeVisible();
    await pressKey(projector, 'S');
    await expect(projector.getByRole('heading', { name: 'Points so far' })).toBeVisible();
    await expect(projector.getByText('Ada', { exact: true })).toBeVisible();
    // The top, never the bottom.
    await expect(projector.getByText('Bo', { exact: true })).toHaveCount(0);
    await expect(results(console).getByText('Ada').first()).toBeVisible();
  });

  await test.step('steer: the rate is changed in mid-run', async () => {
    await setUp(console, 'Steer');
    await console.getByRole('textbox', { name: 'Steps' }).fill('120');
    await open(console);
    await expect(projector.getByText('Pick the rate that you set off with')).toBeVisible();
    await pick(ada, '0.001', '0.0010');
    await pick(bo, '0.2', '0.20');
    await pressNext(console, 'Lock picks and run');
    await expectStepAfter(ada, 1);
    const slider = ada.getByRole('slider', { name: 'Your rate' });
    await slider.focus();
    for (let press = 0; press < 3; press += 1) await ada.keyboard.press('PageUp');
    await expect(ada.getByText('steers your run')).toBeVisible();
    const steered = await slider.getAttribute('aria-valuetext');
    expect(Number(steered)).toBeGreaterThan(0.001);

    await ada.reload();
    await expect(ada.getByText('steers your run')).toBeVisible();
    await expect(slider).toHaveAttribute('aria-valuetext', steered ?? '');
    await expect(
      console.getByRole('heading', { name: /^1 of the class has changed/ }),
    ).toBeVisible();
    await endEarly(console);
    await expectOutcome(ada, 'too slow');
    await expect(
      ada.getByText(new RegExp(`^You changed the rate .* from 0.0010 to ${steered} in the end`)),
    ).toBeVisible();
    await expect(ada.getByText('Steering is not scored.')).toBeVisible();
    await expectOutcome(bo, 'converged');
  });

  await test.step('steer: the class sees the schedules that it made', async () => {
    // Whoever comes after the run sees the main picture at once.
    await projector.reload();
    const finding = { name: /^Bo: there in \d+ steps/ };
    await expect(projector.getByRole('heading', finding)).toBeVisible();
    await expect(results(console).getByRole('heading', finding)).toBeVisible();
  });

  await test.step('duel: one pick under two optimizers', async () => {
    await setUp(console, 'Duel');
    await choose(console, 'Optimizer of the other side', /^Adam\b/);
    await open(console);
    await expect(
      projector.getByText('One rate, for gradient descent and Adam', { exact: false }),
    ).toBeVisible();
    await pick(ada, '0.1', '0.10');
    await pick(bo, '1.5', '1.5');
    await bo.reload();
    await expectSaved(bo, '1.5');
    await pressNext(console, 'Lock picks and run');
    await expectStepAfter(ada, 1);
    await endEarly(console);
    for (const name of [/Gradient descent/i, /Adam/]) {
      const side = bo.getByRole('main').locator('section').filter({ hasText: name }).first();
      await expect(side).toContainText(/Gradient/i.test(name.source) ? 'diverged' : 'converged');
    }
    await expect(ada.getByText('converged').first()).toBeVisible();
    await projector.reload();
    await expect(projector.getByRole('heading', { name: /^With 1\.5: Adam/ })).toBeVisible();
    await expect(results(console).getByRole('heading', { name: 'Adam' })).toBeVisible();
  });
});
