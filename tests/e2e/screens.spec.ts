import { expect } from '@playwright/test';
import { Bots } from '../support/browser/bots';
import { look } from '../support/browser/looking';
import {
  chooseLoss,
  expectOutcome,
  expectStepAfter,
  limitTime,
  open,
  pick,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

const BOTS = 28;

test('every main screen, in light and dark, with a class of thirty', async ({ classroom }) => {
  test.setTimeout(360_000);
  const stranger = await classroom.seat('phone', 'stranger');
  await stranger.page.goto(classroom.server.url());
  await look(stranger.page, 'phone-1-entry');

  const { seat: instructor, code } = await classroom.openRoom('The learning rate');
  await look(instructor.page, 'console-1-lobby');
  const projector = await classroom.project(code);
  await stranger.page.goto(`${classroom.server.url()}/join/${code}`);
  await expect(stranger.page.getByText('Right room.')).toBeVisible();
  await stranger.page.getByRole('button', { name: 'Suggest' }).click();
  await look(stranger.page, 'phone-2-join');

  const ada = await classroom.join(code, 'Ada');
  const bo = await classroom.join(code, 'Bo');
  const bots = new Bots(classroom.server.url('localhost'), code, BOTS);
  try {
    await expect(instructor.page.getByText(`${BOTS + 2} here`)).toBeVisible({ timeout: 30_000 });
    await look(ada.page, 'phone-3-lobby');
    await look(projector.page, 'projector-1-lobby');

    await setUp(instructor.page, 'Race');
    await chooseLoss(instructor.page, /^Narrow valley/);
    await limitTime(instructor.page, '');
    await look(instructor.page, 'console-2-setup');
    await open(instructor.page);
    await expect(ada.page.getByText('No pick yet')).toBeVisible();
    await look(ada.page, 'phone-4-pick-nothing');
    await pick(ada.page, '0.07', '0.070');
    await look(ada.page, 'phone-5-pick-saved');
    await pick(bo.page, '0.1', '0.10');
    await look(projector.page, 'projector-2-picking');
    await expect(instructor.page.getByText(`${BOTS + 2} of ${BOTS + 2} have picked`)).toBeVisible({
      timeout: 60_000,
    });
    await look(instructor.page, 'console-3-picking-covered');
    await instructor.page.getByRole('button', { name: 'Show the picks' }).first().click();
    await look(instructor.page, 'console-4-picking-uncovered');

    await pressNext(instructor.page, 'Lock picks and run');
    await expectStepAfter(ada.page, 3);
    await look(projector.page, 'projector-3-run-early');
    await look(ada.page, 'phone-6-run');
    await look(instructor.page, 'console-5-running');
    await look(projector.page, 'projector-4-run-late');

    await expectOutcome(ada.page, 'converged');
    await expectOutcome(bo.page, 'diverged');
    await look(ada.page, 'phone-7-result-converged');
    await look(bo.page, 'phone-8-result-diverged');
    await look(projector.page, 'projector-5-sweep');
    await look(instructor.page, 'console-6-results');
    expect(await bots.left()).toBe(0);
    expect(bots.output).toMatch(/In a run a phone received \d+ bytes a second/);
    process.stdout.write(`    ${bots.output.trim().split('\n').at(-1)}\n`);
  } finally {
    bots.dispose();
  }

  await instructor.page.goto(`${classroom.server.url('localhost')}/review`);
  await look(instructor.page, 'review-1-list');
  await instructor.page
    .getByRole('link', { name: /^The learning rate/ })
    .first()
    .click();
  await expect(instructor.page).toHaveURL(/\/review\/[\w-]+$/);
  await expect(instructor.page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(instructor.page, 'review-2-session');
  await instructor.page.goto(`${classroom.server.url('localhost')}/teach`);
  await look(instructor.page, 'console-7-rooms');
});

test('a projector whose pictures are slow to come shows on what it showed, and says what is wrong', async ({
  classroom,
}) => {
  const { seat: instructor, code } = await classroom.openRoom('Slow pictures');
  const { page } = await classroom.seat('projector', 'projector');
  let pictures: 'not asked for' | 'held' | 'let through' = 'not asked for';
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      // From its first view on it fetches the pictures of rounds.
      if (pictures === 'not asked for' && String(payload).includes('"view"')) pictures = 'held';
    });
  });
  await page.route('**/_next/static/**', async (route) => {
    while (pictures === 'held') await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${classroom.server.url()}/screen/${code}`);
  await expect(page.getByText(code).first()).toBeVisible();
  await setUp(instructor.page, 'Race');
  await open(instructor.page);
  await expect(page.getByText(code).first()).toBeVisible();
  pictures = 'let through';
  await expect(page.locator('canvas').first()).toBeVisible();
});
