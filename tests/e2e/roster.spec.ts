import { expect, type Locator, type Page } from '@playwright/test';
import { pseudonymOf } from '#core/room/people/pseudonym';
import {
  chooseLoss,
  confirm,
  expectOutcome,
  expectSaved,
  limitTime,
  nextButton,
  open,
  openRoomSettings,
  pick,
  pressKey,
  pressNext,
  setUp,
  showing,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** What can be done with one student, in the order of the menu. */
const ITEMS = ['Rename…', 'This is the phone of…', 'Extra time…', 'Remove…'] as const;

/** Opens a student's menu and chooses an item, by keyboard: the menu opens at its first. */
async function about(console: Page, name: string, item: (typeof ITEMS)[number]): Promise<void> {
  await console.getByRole('button', { name: `More about ${name}` }).press('Enter');
  for (const [at, other] of ITEMS.slice(0, ITEMS.indexOf(item) + 1).entries()) {
    if (at > 0) await console.keyboard.press('ArrowDown');
    await expect(console.getByRole('menuitem', { name: other })).toBeFocused();
  }
  await console.keyboard.press('Enter');
}

/** Presses a button, and tells whether the dialog that it opens has the focus before the next frame is drawn. */
function opensWithFocus(button: Locator): Promise<boolean> {
  return button.evaluate(async (element: HTMLElement) => {
    let isDrawn = false;
    requestAnimationFrame(() => {
      isDrawn = true;
    });
    element.click();
    // Whatever follows a press without waiting runs in microtasks, and no frame is drawn between those.
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    return !isDrawn && document.activeElement?.closest('[role="dialog"]') != null;
  });
}

test('an instructor keeps order: names, who may come in, the clock, and a lock by mistake', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Order');
  const console = instructor.page;
  const { page: projector } = await classroom.project(code);
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: bo } = await classroom.join(code, 'Bo');

  await test.step('what opens over the console has the focus at once: no key goes to the page behind', async () => {
    const menuItem = (name: string) => console.getByRole('menuitem', { name });
    const ways: readonly (readonly [menu: string | null, button: Locator])[] = [
      [null, console.getByRole('button', { name: 'its settings' })],
      [null, console.getByRole('button', { name: 'code and address for students' })],
      [null, console.getByRole('button', { name: 'Add to the plan' })],
      ['More about Ada', menuItem('Rename…')],
      ['More about the plan', menuItem('Save as one of yours…')],
      ['More about the plan', menuItem('Your saved plans…')],
    ];
    for (const [menu, button] of ways) {
      if (menu !== null) await console.getByRole('button', { name: menu }).press('Enter');
      expect(await opensWithFocus(button), `${button}`).toBe(true);
      const dialog = console.getByRole('dialog');
      await console.keyboard.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await console.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('a student is renamed, and every screen says so', async () => {
    await about(console, 'Ada', 'Rename…');
    const name = console.getByRole('dialog').getByRole('textbox', { name: 'Name' });
    await expect(name).toHaveValue('Ada');
    await name.fill('  ');
    await name.press('Enter');
    await expect(console.getByRole('dialog').getByRole('alert')).not.toBeEmpty();
    await name.fill('Grace');
    await name.press('Enter');
    await expect(console.getByRole('dialog')).toBeHidden();
    await expect(ada.getByRole('heading', { name: 'You’re in, Grace.' })).toBeVisible();
    await expect(projector.getByText('Grace', { exact: true })).toBeVisible();
  });

  await test.step('pseudonyms and teams', async () => {
    const dialog = await openRoomSettings(console);
    await dialog.getByRole('switch', { name: 'Show pseudonyms' }).press('Space');
    await dialog.getByRole('radio', { name: '2', exact: true }).click();
    const pseudonym = pseudonymOf('en', code, 1);
    await expect(projector.getByText(pseudonym, { exact: true })).toBeVisible();
    await expect(projector.getByText('Grace', { exact: true })).toHaveCount(0);
    await expect(projector.getByText('2 teams, in turn')).toBeVisible();
    await expect(ada.getByText(`On the screen you are ${pseudonym}.`)).toBeVisible();
    await expect(ada.getByText('You play in team 1.')).toBeVisible();
    await expect(bo.getByText('You play in team 2.')).toBeVisible();
    await dialog.getByRole('switch', { name: 'Show pseudonyms' }).press('Space');
    await expect(projector.getByText('Grace', { exact: true })).toBeVisible();
  });

  await test.step('into a locked room nobody new comes, and who is in comes back', async () => {
    const dialog = console.getByRole('dialog', { name: 'The room' });
    await dialog.getByRole('switch', { name: 'Lock the room' }).press('Space');
    await console.keyboard.press('Escape');
    await expect(console.getByRole('button', { name: 'Room locked' })).toBeVisible();
    const late = await classroom.seat('phone', 'late');
    await late.page.goto(`${classroom.server.url()}/join/${code}`);
    await expect(late.page.getByText('locked. Ask your instructor to open it.')).toBeVisible();
    await late.page.getByRole('textbox', { name: 'Your name on the big screen' }).fill('Eve');
    await late.page.getByRole('button', { name: 'Join' }).click();
    await expect(late.page).toHaveURL(/\/join\//);
    await expect(console.getByRole('button', { name: 'More about Eve' })).toHaveCount(0);
    await ada.reload();
    await expect(ada.getByRole('heading', { name: 'You’re in, Grace.' })).toBeVisible();
    await late.context.close();
  });

  await test.step('who is removed is told so, can do nothing, and comes back by another name', async () => {
    await setUp(console, 'Race');
    await chooseLoss(console, /^Parabola/);
    await limitTime(console, '90');
    await open(console);
    await pick(ada, '0.1', '0.10');
    await pick(bo, '0.4', '0.40');
    await expect(console.getByText('2 of 2 have picked')).toBeVisible();
    await about(console, 'Bo', 'Remove…');
    await confirm(console, 'Remove');
    await expect(bo.getByRole('heading', { name: 'You are out of this room.' })).toBeVisible();
    await expect(console.getByText('1 of 1 have picked')).toBeVisible();
    await console.getByText('Removed 1').click();
    await console.getByRole('button', { name: 'Let back in' }).click();
    await console.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Bob');
    await console.keyboard.press('Enter');
    await expect(bo.getByText('No pick yet')).toBeVisible();
    await pick(bo, '1.5', '1.5');
    await expect(console.getByText('2 of 2 have picked')).toBeVisible();
    await expect(console.getByRole('button', { name: 'More about Bob' })).toBeVisible();
  });

  await test.step('a pause stops the clock, and only the instructor starts it again', async () => {
    await console.keyboard.press('p');
    const timer = ada.getByRole('timer', { name: 'Time left, paused' });
    await expect(timer).toBeVisible();
    const left = await timer.textContent();
    await expect(projector.getByText('Paused', { exact: true })).toBeVisible();
    await ada.waitForTimeout(2_500);
    expect(await timer.textContent()).toBe(left);
    await pick(ada, '0.2', '0.20');
    await console.keyboard.press('p');
    await expect(ada.getByRole('timer', { name: 'Time left', exact: true })).toBeVisible();
  });

  await test.step('a lock by mistake is undone before anything has been shown', async () => {
    const undo = nextButton(console, 'Undo the lock');
    await showing([undo], () => pressNext(console, 'Lock picks and run'));
    // One command at a time: the lock's own answer may come after the lock.
    await expect(undo).not.toContainText('Sending');
    await console.keyboard.press('u');
    await expectSaved(ada, '0.20');
    await pick(ada, '0.4', '0.40');
    await pressNext(console, 'Lock picks and run');
    await expect(nextButton(console, 'Running')).toBeVisible();
    await console.keyboard.press('e');
    await confirm(console, 'End early');
    await expectOutcome(ada, 'converged');
    await expectOutcome(bo, 'diverged');
    await pressKey(projector, 'S');
    const teams = projector.getByRole('table', { name: /^Teams/ });
    await expect(teams.getByRole('row', { name: /^1 1 1 1$/ })).toBeVisible();
  });
});
