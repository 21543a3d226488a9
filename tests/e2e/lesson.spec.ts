import { expect, type Page } from '@playwright/test';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { goOn, isTwin, PLAN, skipRun, walkThrough } from '../support/browser/built-in-lesson';
import { expectMirrored } from '../support/browser/mirrored';
import { openRoomSettings, question, type } from '../support/browser/playing';
import { test } from '../support/browser/test';
import { translate } from '../support/browser/translator';
import { german } from '../support/words';

const PRACTICE_STUDENTS = 30;

/** The longest first, as a short one may be part of it. */
function textsIn(plan: unknown): readonly string[] {
  if (typeof plan === 'string') return / |^[A-Z]\w/.test(plan) ? [plan] : [];
  if (typeof plan !== 'object' || plan === null) return [];
  return Object.values(plan)
    .flatMap(textsIn)
    .sort((a, b) => b.length - a.length);
}

/** What a student gives to an activity, and how their phone says that it has it. */
interface Given {
  readonly rate: string;
  readonly pick: RegExp;
  readonly answer: RegExp;
}
const ENGLISH_ONE: Given = {
  rate: '0.03',
  pick: /^Your pick: 0\.030, saved$/,
  answer: /^Your answer: A, saved$/,
};
const GERMAN_ONE: Given = {
  rate: '0,03',
  pick: /^Deine Wahl ist gespeichert: 0,030$/,
  answer: /^Deine Antwort ist gespeichert: A$/,
};

async function give(phone: Page, activity: Activity, given = ENGLISH_ONE): Promise<void> {
  if (rulesOf(activity).before === 'vote') {
    await phone.getByRole('radio').first().check();
    await expect(phone.getByText(given.answer)).toBeVisible();
    return;
  }
  await type(phone, given.rate);
  await expect(phone.getByText(given.pick)).toBeVisible();
}

test('the built-in lesson in German, from start to end by a clicker, with practice students, a projector and phones in German, English and mirrored, on pages that the browser translates', async ({
  classroom,
}) => {
  test.setTimeout(400_000);
  classroom.beforeEachPage = translate;
  const { seat: instructor, code } = await classroom.openRoom('The whole lesson', 'de');
  const console = instructor.page;
  const { page: projector } = await classroom.project(code);
  await expect(projector.locator('html')).toHaveAttribute('lang', 'de');
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: ben } = await classroom.join(code, 'Ben', 'de');
  const { page: mira } = await classroom.join(code, 'Mira', 'ar-XB');
  let practiceNames: string[] = [];
  /** What people have written stays as it is in every language. */
  const expectMiraMirrored = () =>
    expectMirrored(mira, [
      ...textsIn(PLAN),
      'The whole lesson',
      ...['Ben', 'Mira', ...practiceNames],
    ]);

  await test.step('thirty practice students come by one click, and are marked', async () => {
    const dialog = await openRoomSettings(console, german);
    const here = german.say('console-dialogs.practice.here', { count: PRACTICE_STUDENTS });
    await dialog
      .getByRole('button', {
        name: german.say('console-dialogs.practice.add', { count: PRACTICE_STUDENTS }),
      })
      .click();
    await expect(dialog.getByText(here)).toBeVisible();
    await console.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(
      projector.getByText(german.say('screen.names.practice', { count: PRACTICE_STUDENTS })),
    ).toBeVisible();
    const roster = console.getByRole('region', { name: german.say('console-people.class') });
    await expect(
      roster.getByRole('img', { name: german.say('console-people.practice') }),
    ).toHaveCount(PRACTICE_STUDENTS);
    const more = (name: string) => german.say('console-people.menu', { name });
    const rows = await roster.getByRole('button', { name: more('') }).all();
    const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
    practiceNames = labels.flatMap((label) => {
      const name = label?.replace(more(''), '') ?? '';
      return ['Ada', 'Ben', 'Mira'].includes(name) ? [] : [name];
    });
    expect(practiceNames).toHaveLength(PRACTICE_STUDENTS);
  });

  for (const [at, item] of PLAN.items.entries()) {
    await test.step(`${at + 1}. ${item.title}`, async () => {
      await goOn(console, item.title);
      await play(item);
    });
  }

  async function play({ activity, title }: PlanItem): Promise<void> {
    const { before } = rulesOf(activity);
    await expect(projector.getByText(title).first()).toBeVisible();
    await expect(ada.getByText(title).first()).toBeVisible();
    if (activity.kind === 'question') {
      await vote(activity);
      if (!isTwin(activity)) {
        await goOn(console, german.say('console.next.vote-again'));
        await expect(ada.getByText(/^Vote again\. Your first answer was A\.$/)).toBeVisible();
        await vote(activity);
      }
      await goOn(console, german.say('console.next.answer'));
      await expect(ada.getByText('points in all').or(ada.getByText('point in all'))).toBeVisible();
      await expect(ben.getByText(/^insgesamt \d+ Punkte?, Platz \d+ von \d+$/)).toBeVisible();
      await expectMiraMirrored();
      return;
    }
    if (activity.kind === 'walk-through') {
      await walkThrough(console);
      await expectMiraMirrored();
      return;
    }
    if (before !== null) {
      await expectMiraMirrored();
      await give(ada, activity);
      await give(ben, activity, GERMAN_ONE);
      await goOn(console, german.say('console.next.lock.pick'));
    }
    await skipRun(console);
    await expectMiraMirrored();
  }

  async function vote(activity: Activity): Promise<void> {
    await expectMiraMirrored();
    await give(ada, activity);
    await give(ben, activity, GERMAN_ONE);
    await goOn(console, german.say('console.next.lock.vote'));
  }

  await test.step('at its end the plan is through, and the room is closed', async () => {
    await expect(console.getByText(german.say('console.next.plan-through'))).toBeVisible();
    await goOn(console, german.say('console.close-room'));
    const dialog = await question(console, german);
    await console.keyboard.press('Tab');
    await expect(
      dialog.getByRole('button', { name: german.say('console.close-room') }),
    ).toBeFocused();
    await console.keyboard.press('Enter');
    await expect(
      console.getByRole('heading', { name: german.say('console.next.closed') }),
    ).toBeVisible();
    await expect(ada.getByText('The room has closed. This stays.')).toBeVisible();
    await expectMiraMirrored();
  });

  await test.step('the review has every round, and no practice student', async () => {
    await console.getByRole('link', { name: german.say('console.closed.review') }).press('Enter');
    await expect(console).toHaveURL(/\/review\/\w+/);
    await console.goto(`${console.url()}/print`);
    // Two votes on a question are one picture.
    for (const { title } of PLAN.items) {
      const rounds = console.locator('article > section').getByText(title, { exact: true });
      await expect(rounds.first()).toBeVisible();
    }
    // Also where she has only watched: one walk-through has two runs.
    await expect(console.getByRole('table', { name: german.say('charts.walk') })).toHaveCount(4);
    await expect(console.getByRole('rowheader', { name: 'Ada' }).first()).toBeVisible();
    const page = await console.content();
    for (const name of practiceNames) expect(page).not.toContain(name);
  });
});
