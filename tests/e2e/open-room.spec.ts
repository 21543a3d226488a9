import { expect } from '@playwright/test';
import { test } from '../support/browser/test';

test('a session’s title that is typed before the page is awake, or connected, is the room’s', async ({
  classroom,
}) => {
  const { page, context } = await classroom.seat('console', 'instructor');
  const origin = classroom.server.url('localhost');
  const data = { key: classroom.server.instructorKey };
  await context.request.post(`${origin}/api/sign-in`, { data, headers: { origin } });
  let isHeld = true;
  await page.route('**/_next/static/**/*.js', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${origin}/teach`, { waitUntil: 'commit' });
  const title = page.getByRole('textbox', { name: 'Title of the session' });
  await title.fill('Week 3');
  isHeld = false;
  await page.getByRole('button', { name: 'Open a room' }).click();
  await expect(page).toHaveURL(/\/teach\/[A-Z0-9]{6}$/);
  await expect(page.getByText('Week 3').first()).toBeVisible();
});
