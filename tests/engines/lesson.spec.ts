import { expect, type Page } from '@playwright/test';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { goOn, isTwin, PLAN, skipRun, walkThrough } from '../support/browser/built-in-lesson';
import { question } from '../support/browser/playing';
import { test } from '../support/browser/test';
import { lackingForEngines, OtherEngines } from '../support/engines/other-engines';
import { type OtherPage, TEXT_OF_PAGE } from '../support/engines/other-page';
import { german } from '../support/words';

/** A phone of theirs may be slow beside three browsers on two cores. */
const SHOWN = { timeout: 30_000 };
const lacking = lackingForEngines();

async function expectText(page: OtherPage, words: string): Promise<void> {
  const text = words.replace(/\s+/g, '');
  await expect.poll(() => page.text(), { ...SHOWN, message: page.engine }).toContain(text);
}

async function give(phone: OtherPage, activity: Activity): Promise<void> {
  if (rulesOf(activity).before === 'vote') {
    await phone.click('input[type="radio"]:not(:disabled)');
    await expectText(phone, 'Your answer: A, saved');
    return;
  }
  // Saved by the Enter key alone: a window without focus never loses it.
  await phone.type('main input[inputmode="decimal"]:not(:disabled)', '0.03');
  await expectText(phone, 'Your pick: 0.030, saved');
}

/** The hall reads the same in every engine, to the letter and to the last digit. */
async function expectSameHall(projector: Page, others: readonly OtherPage[]): Promise<void> {
  for (const other of others) {
    await expect(async () => {
      expect(await other.text(), other.engine).toBe(await projector.evaluate(TEXT_OF_PAGE));
    }).toPass(SHOWN);
  }
}

if (lacking !== null) {
  test(`Firefox and WebKit are not tried here: ${lacking}`, () => {});
} else {
  test('the built-in lesson on phones and projectors of Firefox and WebKit', async ({
    classroom,
  }) => {
    test.setTimeout(600_000);
    const { seat, code } = await classroom.openRoom('Engines', 'de');
    const console = seat.page;
    const { page: projector } = await classroom.project(code);
    const { host, hostname } = new URL(classroom.server.url());
    const engines = await OtherEngines.start([hostname]);
    try {
      const phones = engines.seats.map(({ phone }) => phone);
      const halls = engines.seats.map((one) => one.projector);
      // WebKit knows no name of this machine but its own.
      const originOf = ({ engine }: OtherPage) =>
        engine === 'Firefox' ? `http://${host}` : classroom.server.url('localhost');

      await test.step('they come in', async () => {
        for (const hall of halls) await hall.goto(`${originOf(hall)}/screen/${code}`);
        for (const phone of phones) {
          await phone.goto(`${originOf(phone)}/join/${code}`);
          await phone.type('main input', phone.engine);
          await expectText(phone, 'You are in');
        }
        await expectSameHall(projector, halls);
      });

      for (const item of PLAN.items) {
        await test.step(item.title, async () => {
          await goOn(console, item.title);
          for (const page of engines.pages) await expectText(page, item.title);
          await play(console, item, phones);
          await expectSameHall(projector, halls);
          for (const page of engines.pages) expect(await page.problems(), page.engine).toEqual([]);
        });
      }

      await test.step('the room closes, and each phone keeps what it did', async () => {
        await goOn(console, german.say('console.close-room'));
        const dialog = await question(console, german);
        await dialog.getByRole('button', { name: german.say('console.close-room') }).click();
        for (const phone of phones) await expectText(phone, 'The room has closed. This stays.');
      });
    } finally {
      await engines.close();
    }
  });
}

/** Leads through an activity, to its end. */
async function play(
  console: Page,
  { activity }: PlanItem,
  phones: readonly OtherPage[],
): Promise<void> {
  const giveAll = async () => {
    for (const phone of phones) await give(phone, activity);
  };
  if (activity.kind === 'question') {
    await giveAll();
    await goOn(console, german.say('console.next.lock.vote'));
    if (!isTwin(activity)) {
      await goOn(console, german.say('console.next.vote-again'));
      for (const phone of phones) await expectText(phone, 'Vote again.');
      await giveAll();
      await goOn(console, german.say('console.next.lock.vote'));
    }
    await goOn(console, german.say('console.next.answer'));
    return;
  }
  if (activity.kind === 'walk-through') {
    await walkThrough(console);
    return;
  }
  if (rulesOf(activity).before !== null) {
    await giveAll();
    await goOn(console, german.say('console.next.lock.pick'));
  }
  await skipRun(console);
}
