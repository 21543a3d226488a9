import { expect, type Page } from '@playwright/test';

/** What people do on their pages, by the names that the pages have for everybody. */

/** Chooses a loss for the round being set up, by the beginning of its name. */
export async function chooseLoss(console: Page, name: RegExp): Promise<void> {
  await console.getByRole('combobox', { name: 'Loss function' }).click();
  await console.getByRole('option', { name }).click();
}

/** Seconds to pick; '' for no limit. */
export async function limitTime(console: Page, seconds: string): Promise<void> {
  await console.getByRole('textbox', { name: 'Or typed' }).fill(seconds);
}

/** The console ignores a press that comes right after its button's meaning has changed: people don't press then. */
const PRESS_GUARD_MS = 1_000;

/** The one big button. */
export async function pressNext(console: Page, title: string): Promise<void> {
  const button = console.getByRole('button', { name: title });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await console.waitForTimeout(PRESS_GUARD_MS);
  await button.click();
}

export async function type(phone: Page, learningRate: string): Promise<void> {
  const field = phone.getByRole('textbox', { name: 'Learning rate' });
  await field.fill(learningRate);
  await field.press('Enter');
}

/** Types a rate and waits for the server's word about it. */
export async function pick(phone: Page, learningRate: string, shown: string): Promise<void> {
  await type(phone, learningRate);
  await expectSaved(phone, shown);
}

export async function expectSaved(phone: Page, shown: string): Promise<void> {
  await expect(phone.getByText(`Your pick: ${shown}, saved`)).toBeVisible();
}

/** A run is shown for 20 s; the rest is for slow machines. */
const RUN_MS = 40_000;

/** Waits for the end of the run: what became of this phone's own. */
export async function expectOutcome(phone: Page, word: string): Promise<void> {
  const heading = phone.getByRole('heading', { level: 1, name: word });
  await expect(heading).toBeVisible({ timeout: RUN_MS });
}

/** The step that a phone shows during a run. */
export async function shownStep(phone: Page): Promise<number> {
  const text = await phone.getByText(/^[\d,]+ ?of [\d,]+ steps$/).textContent();
  return Number(text?.split('of')[0]?.replace(',', ''));
}
