import { expect, type Page } from '@playwright/test';
import type { Activity } from '#core/lesson/activities/activity';
import { twinnedWith } from '#core/lesson/activities/twins';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import { german } from '../words';
import { expectReady, nextButton } from './playing';

/** What an instructor does who leads through the built-in lesson in German, by a clicker. */

/** The instructor's, in whose language a room begins. */
export const PLAN = builtInPlans('de').lesson;

/** What a clicker sends. The focus is nowhere, as with a clicker in the hand. */
export async function click(console: Page): Promise<void> {
  await console.keyboard.press('PageDown');
}

/** Waits for the big button to say this, then presses it with the clicker. */
export async function goOn(console: Page, title: string): Promise<void> {
  await expectReady(nextButton(console, title));
  await click(console);
}

/** What the big button says in any of some states. */
function anyOf(...states: readonly ('again' | 'running' | 'walk' | 'walk-make' | 'walk-on')[]) {
  return new RegExp(`^(${states.map((state) => german.say(`console.next.${state}`)).join('|')})`);
}

/** Presses this close together count as one. */
const PRESSES_APART_MS = 700;

/** Two presses skip the rest of a run. If the second came too late to count, a third does it. */
export async function skipRun(console: Page): Promise<void> {
  const running = nextButton(console, anyOf('running', 'again'));
  await expectReady(nextButton(console, german.say('console.next.running')));
  await click(console);
  await expect(nextButton(console, german.say('console.next.again'))).toBeVisible();
  for (;;) {
    await console.waitForTimeout(PRESSES_APART_MS);
    if (!(await running.isVisible())) return;
    await click(console);
  }
}

/** Pressed until nothing is left to make: updates, one by one and then to where something happens. */
export async function walkThrough(console: Page): Promise<void> {
  const end = nextButton(console, german.say('console.next.walk-end'));
  const goesOn = nextButton(console, anyOf('walk-make', 'walk', 'walk-on'));
  while (!(await end.isVisible())) {
    if (await goesOn.isVisible()) await click(console);
    await console.waitForTimeout(PRESSES_APART_MS);
  }
  // A press that comes too soon after the last one doesn't count.
  while (await end.isVisible()) {
    await click(console);
    await console.waitForTimeout(PRESSES_APART_MS);
  }
}

/** Whether the plan asked about the same idea before: then the class votes once. */
export function isTwin(activity: Activity): boolean {
  const at = PLAN.items.findIndex((item) => item.activity === activity);
  return twinnedWith(activity, PLAN.items.slice(0, at)) !== undefined;
}
