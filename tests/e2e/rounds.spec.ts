import { expect } from '@playwright/test';
import {
  chooseLoss,
  closeRoom,
  currentStep,
  expectOutcome,
  expectSaved,
  expectStepAfter,
  limitTime,
  open,
  pick,
  pressNext,
  results,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

test('an instructor, a projector and three phones go through two rounds, whatever happens', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Learning rates');
  const projector = await classroom.project(code);
  const ada = await classroom.join(code, 'Ada');
  const bo = await classroom.join(code, 'Bo');
  const cy = await classroom.join(code, 'Cy');
  const phones = [ada, bo, cy];

  await test.step('the lobby shows who is in', async () => {
    for (const name of ['Ada', 'Bo', 'Cy']) {
      await expect(projector.page.getByText(name, { exact: true })).toBeVisible();
      await expect(instructor.page.getByText(name, { exact: true })).toBeVisible();
    }
  });

  await test.step('round 1: picks are stored, changed, and survive a reload', async () => {
    await setUp(instructor.page, 'Race');
    await chooseLoss(instructor.page, /^Parabola/);
    await limitTime(instructor.page, '');
    await open(instructor.page);
    await pick(ada.page, '0.1', '0.10');
    await pick(bo.page, '1.5', '1.5');
    // In a window without focus no field is ever left: Enter saves by itself.
    await cy.page.evaluate(() => {
      HTMLElement.prototype.blur = () => undefined;
    });
    await pick(cy.page, '.5', '0.50');
    await cy.page.reload();
    await expectSaved(cy.page, '0.50');
    await pick(cy.page, '1e-3', '0.0010');
    await expect(instructor.page.getByText('3 of 3 have picked')).toBeVisible();
    await expect(projector.page.getByText('1.5', { exact: true })).toHaveCount(0);
  });

  await test.step('round 1: a phone loses its network in mid-run and comes back', async () => {
    await pressNext(instructor.page, 'Lock picks and run');
    await expect(bo.page.getByText(/of [\d,]+ steps/)).toBeVisible();
    bo.watch.allowConnectionErrors();
    await bo.context.setOffline(true);
    await expect(bo.page.getByText('Reconnecting.')).toBeVisible({ timeout: 30_000 });
    await bo.context.setOffline(false);
    await expect(bo.page.getByText('Reconnecting.')).toBeHidden();
    bo.watch.forbidConnectionErrors();
  });

  await test.step('round 1: everybody sees what became of their run', async () => {
    await expectOutcome(ada.page, 'converged');
    await expect(ada.page.getByText('21', { exact: true }).first()).toBeVisible();
    await expectOutcome(bo.page, 'diverged');
    await expectOutcome(cy.page, 'too slow');
    await expect(results(instructor.page).getByText('Ada').first()).toBeVisible();
    await expect(results(instructor.page).getByText('Bo').first()).toBeVisible();
  });

  await test.step('round 2: the clock locks, and the server is killed in mid-run', async () => {
    await setUp(instructor.page, 'Race');
    await chooseLoss(instructor.page, /^Narrow valley/);
    await limitTime(instructor.page, '12');
    await open(instructor.page);
    // All at once, as a class does: the clock is running.
    await Promise.all([
      pick(ada.page, '0.07', '0.070'),
      pick(bo.page, '0.079', '0.079'),
      pick(cy.page, '0.09', '0.090'),
    ]);
    await expect(ada.page.getByText(/of [\d,]+ steps/)).toBeVisible({ timeout: 30_000 });
    await expectStepAfter(ada.page, 5);
    await classroom.killServer();
    await expect(ada.page.getByText('Reconnecting.')).toBeVisible();
    const before = await currentStep(ada.page);
    // Nobody says how time goes on: a phone that ran ahead would show the end, and then jump back.
    await ada.page.waitForTimeout(3_000);
    expect(await currentStep(ada.page)).toBe(before);
    await classroom.restartServer(async () => {
      for (const { page } of phones) {
        await expect(page.getByText('Reconnecting.')).toBeHidden({ timeout: 15_000 });
      }
      await expect(instructor.page.getByRole('button', { name: /End early/ })).not.toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });
    // Stored once a second, two steps a second there; and it goes on from there, not from the start.
    expect(await currentStep(ada.page)).toBeGreaterThanOrEqual(before - 4);
  });

  await test.step('round 2: the run goes on to its end', async () => {
    await expectOutcome(ada.page, 'converged');
    await expectOutcome(cy.page, 'diverged');
    await expect(bo.page.getByText('rate 0.079', { exact: true })).toBeVisible();
    await expect(results(instructor.page)).toBeVisible();
  });

  await test.step('afterwards the room is closed and the review has both rounds', async () => {
    await closeRoom(instructor.page);
    await instructor.page.getByRole('link', { name: 'Open the review' }).click();
    await expect(instructor.page).toHaveURL(/\/review\/\w+/);
    await instructor.page.goto(`${instructor.page.url()}/students`);
    for (const name of ['Ada', 'Bo', 'Cy']) {
      await expect(instructor.page.getByRole('rowheader', { name })).toBeVisible();
    }
  });
});
