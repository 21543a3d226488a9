import { expect } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import { Bots } from '../support/browser/bots';
import { endEarly, open, pick, pressNext, setUp } from '../support/browser/playing';
import { test } from '../support/browser/test';

const BOTS = 12;

test('what the projector shows is read as text on a phone, through a race to its sweep', async ({
  classroom,
}) => {
  test.setTimeout(180_000);
  const { seat: instructor, code } = await classroom.openRoom('Read aloud');
  const projector = await classroom.project(code);
  const { page } = await classroom.join(code, 'Ada');
  const bots = new Bots(classroom.server.url('localhost'), code, BOTS);
  try {
    await page.getByRole('button', { name: 'Read the screen' }).click();
    const text = page.getByRole('dialog', { name: 'What the projector shows' });
    await expect(text).toContainText(`Room ${[...code].join(' ')}`);
    await expect(text.getByRole('listitem').filter({ hasText: 'Ada' })).toBeVisible();
    // A phone that reads is no projector.
    await expect(instructor.page.getByText('Projector on')).toBeVisible();

    await setUp(instructor.page, 'Race');
    await open(instructor.page);
    await expect(text).toContainText(`of ${BOTS + 1}`);
    await text.getByRole('button', { name: 'Close' }).click();
    await pick(page, '0.07', '0.070');
    await page.getByRole('button', { name: 'Read the screen' }).click();
    await expect(text).toContainText('have picked');

    await pressNext(instructor.page, 'Lock picks and run');
    await expect(text).toContainText(/moving on it/);
    await expect(text).toContainText('Fastest to the goal');
    await endEarly(instructor.page);
    // Both show the finding after some seconds: word by word the same.
    const finding = projector.page.getByRole('heading', { level: 1 });
    await expect(text.getByRole('button', { name: 'Sweep' })).toHaveAttribute(
      'aria-pressed',
      'true',
      { timeout: 20_000 },
    );
    await expect(text.getByRole('heading', { level: 3 }).first()).toHaveText(
      (await finding.textContent()) ?? '',
    );
    await expect(text.getByRole('table').first()).toBeVisible();
    await text.getByRole('button', { name: 'Leaderboard' }).click();
    await expect(text).toContainText('Fastest to the goal');
    expect(await objectionsOfAxe(page)).toEqual([]);
  } finally {
    bots.dispose();
  }
});
