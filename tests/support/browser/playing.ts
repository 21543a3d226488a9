import { expect, type Locator, type Page } from '@playwright/test';
import { english } from '../words';

/** What people do on their pages, by the names that the pages have for everybody. */

/** The big button while an activity is set up: "Open the race". */
const OPEN = /^Open the /;

/** Beside the console's main part stand the plan and the class, with buttons of the same names. */
function mainPart(console: Page): Locator {
  return console.getByRole('main');
}

/** Begins an activity on the spot: "Race", "Range test"... */
export async function setUp(console: Page, kind: string): Promise<void> {
  await press(mainPart(console).getByRole('button', { name: 'New activity' }));
  await console.getByRole('radio', { name: kind, exact: true }).click();
}

/** Chooses a loss for the activity being set up, by the beginning of its name. */
export async function chooseLoss(console: Page, name: RegExp): Promise<void> {
  await choose(console, 'Loss function', name);
}

/** Chooses from one of the lists of the setup. */
export async function choose(console: Page, list: string, name: RegExp): Promise<void> {
  await console.getByRole('combobox', { name: list }).click();
  await console.getByRole('option', { name }).click();
}

/** Seconds to pick; '' for no limit. */
export async function limitTime(console: Page, seconds: string): Promise<void> {
  await console.getByRole('textbox', { name: 'Or typed' }).fill(seconds);
}

/** The one big button, with what it says now; where nothing is said, while an activity is set up. */
export function nextButton(console: Page, title: string | RegExp = OPEN): Locator {
  return mainPart(console).getByRole('button', { name: title });
}

/** Presses the one big button once it says so. */
export async function pressNext(console: Page, title: string | RegExp): Promise<void> {
  await press(nextButton(console, title));
}

async function press(button: Locator): Promise<void> {
  await expectReady(button);
  await button.click();
}

/** For a moment after a button's meaning has changed no press counts: it says so to screen readers, and here. */
export async function expectReady(button: Locator): Promise<void> {
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
}

/** Opens what was set up. */
export async function open(console: Page): Promise<void> {
  await pressNext(console, OPEN);
}

/** Skips the rest of a run. */
export async function endEarly(console: Page): Promise<void> {
  await press(mainPart(console).getByRole('button', { name: 'End early' }));
  await confirm(console, 'End early');
}

/** What the console asks before it does something for good. The answer that changes nothing has the focus first. */
export async function question(console: Page, words = english): Promise<Locator> {
  const dialog = console.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: words.say('console.cancel') })).toBeFocused();
  return dialog;
}

/** Says yes to what the console asks. */
export async function confirm(console: Page, label: string): Promise<void> {
  const dialog = await question(console);
  await dialog.getByRole('button', { name: label }).click();
}

/** The settings of the room. */
export async function openRoomSettings(console: Page, words = english): Promise<Locator> {
  let name = '';
  words.rich('console.header.open', {
    rest: (inside) => {
      name = inside.join('').replace(': ', '');
      return name;
    },
  });
  await console.getByRole('button', { name }).click();
  const dialog = console.getByRole('dialog', { name: words.say('console-dialogs.room.title') });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function closeRoom(console: Page): Promise<void> {
  await console.getByRole('navigation').getByRole('button', { name: 'Close the room' }).click();
  await confirm(console, 'Close the room');
  await expect(console.getByRole('heading', { name: 'The room is closed' })).toBeVisible();
}

/** Presses a key of the projector once it does something there, which a button beside it says. */
export async function pressKey(projector: Page, key: string): Promise<void> {
  await expect(projector.locator(`[aria-keyshortcuts="${key}"]`)).toBeVisible();
  await projector.keyboard.press(key);
}

/** What there is to see of a round that is over. */
export function results(console: Page): Locator {
  return console.getByRole('region', { name: 'Results' });
}

/** The slider to try in the lobby has a field as well, of another name. */
const RATE_FIELD =
  /^(Learning rate|Your first rate|One rate for both|Lernrate|Deine erste Rate|Eine Rate für beide)$/;

export async function type(phone: Page, learningRate: string): Promise<void> {
  const field = phone.getByRole('textbox', { name: RATE_FIELD });
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

/** A run is shown for 20 s, after 3 s of standing at its start; the rest is for slow machines. */
const RUN_MS = 45_000;

/** Waits for the end of the run: what became of this phone's own. */
export async function expectOutcome(phone: Page, word: string): Promise<void> {
  const heading = phone.getByRole('heading', { level: 1, name: word });
  await expect(heading).toBeVisible({ timeout: RUN_MS });
}

/** The step that a phone shows during a run; 0 while it stands at its start. */
export async function currentStep(phone: Page): Promise<number> {
  // In one look: between two of them the run may have ended.
  const [text] = await phone.getByText(/^[\d,]+ ?of [\d,]+ steps$/).allTextContents();
  return text === undefined ? 0 : Number(text.split('of')[0]?.replace(',', ''));
}

/** Waits until a phone shows a later step than this. */
export async function expectStepAfter(phone: Page, step: number): Promise<void> {
  await expect
    .poll(() => currentStep(phone), { intervals: [50], timeout: RUN_MS })
    .toBeGreaterThan(step);
}

/** Does something, and sees to it that all of these are shown at some moment from then on, be it a short one. */
export async function showing(
  moments: readonly Locator[],
  act: () => Promise<void>,
): Promise<void> {
  // What is to be done takes its time too, on a slow machine: each step of it has 15 s of its own.
  const shown = moments.map((moment) => moment.waitFor({ timeout: RUN_MS }));
  await Promise.all([...shown, act()]);
}
