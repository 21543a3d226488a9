import { expect, type Locator } from '@playwright/test';
import {
  chooseLoss,
  endEarly,
  expectStepAfter,
  nextButton,
  open,
  pressNext,
  results,
  setUp,
  showing,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** None of these may reach the class before the instructor shows the answer. */
const SECRETS = ['Feedback for the first.', 'Feedback for the second.', 'Rises by itself'];

test('a range test, a sweep, and a question that is voted on twice', async ({ classroom }) => {
  const { seat: instructor, code } = await classroom.openRoom('Demonstrations');
  const console = instructor.page;
  const screen = await classroom.project(code);
  const projector = screen.page;
  const adasPhone = await classroom.join(code, 'Ada');
  const bosPhone = await classroom.join(code, 'Bo');
  const [ada, bo] = [adasPhone.page, bosPhone.page];

  await test.step('range test: each taps where they would stop', async () => {
    await setUp(console, 'Range test');
    await chooseLoss(console, /^Parabola/);
    await console.getByText(/^More: schedule/).click();
    const noise = console.getByRole('textbox', { name: 'Noise of the gradient' });
    await noise.fill('-1');
    await expect(
      console.getByText('must be a number from 0 (none) to 1,000,000').first(),
    ).toBeVisible();
    await noise.fill('2');
    await console.getByRole('textbox', { name: 'From the rate' }).fill('0.001');
    await console.getByRole('textbox', { name: 'to', exact: true }).fill('10');
    await console.getByRole('textbox', { name: 'in so many steps' }).fill('120');
    await showing([projector.getByText('The rate will grow.')], () => open(console));
    const first = ada.getByRole('button', { name: 'I would stop here', exact: true });
    await expectStepAfter(ada, 4);
    await first.press('Enter');
    await expect(ada.getByText(/^Your stop: 0\.\d+, saved$/)).toBeVisible();
    const early = await ada.getByText(/^Your stop: 0\.\d+, saved$/).textContent();
    await expectStepAfter(ada, 20);
    await ada.getByRole('button', { name: 'Stop here instead' }).press('Enter');
    const stored = ada.getByText(/^Your stop: 0\.\d+, saved$/);
    await expect(stored).not.toHaveText(early ?? '');
    const late = await stored.textContent();
    await ada.reload();
    await expect(ada.getByText(late ?? '')).toBeVisible();
    // The edge is at 1, which is step 90: who taps after it is too late.
    await expect(projector.getByText('of 2have tapped')).toBeVisible();
    await expectStepAfter(bo, 96);
    await bo.getByRole('button', { name: 'I would stop here', exact: true }).click();
  });

  await test.step('range test: everybody’s taps against the true edge', async () => {
    await expect(ada.getByRole('heading', { name: 'Before the edge' })).toBeVisible();
    await expect(bo.getByRole('heading', { name: 'Past the edge' })).toBeVisible();
    await expect(
      projector.getByRole('heading', { name: '1 stopped before the edge, 1; 1 past it.' }),
    ).toBeVisible();
    await expect(projector.getByText(/^The loss (turns|is lowest)/)).toBeVisible();
    await expect(projector.getByText('steepest slope')).toBeVisible();
    await projector.keyboard.press('l');
    await expect(projector.getByText('loss as a share of the first, log scale')).toBeVisible();
    await projector.keyboard.press('l');
    await expect(
      results(console).getByRole('heading', { name: '1 of 2 tapped before the edge, 1 after it.' }),
    ).toBeVisible();
  });

  await test.step('sweep: the instructor’s own rates', async () => {
    await setUp(console, 'Sweep');
    const rates = console.getByRole('textbox', { name: 'Learning rates' });
    await rates.fill('0.1 zero');
    await expect(nextButton(console)).toHaveAttribute('aria-disabled', 'true');
    await rates.fill('1.5 0.1 0.001');
    await showing([projector.getByText('3 rates set off.'), ada.getByText('watching')], () =>
      open(console),
    );
    await expectStepAfter(ada, 1);
    await endEarly(console);
    await expect(ada.getByRole('heading', { name: 'What each rate came to' })).toBeVisible();
    for (const words of ['0.1converged', '0.001too slow', '1.5diverged']) {
      await expect(ada.getByRole('listitem').filter({ hasText: words })).toBeVisible();
    }
    await expect(
      results(console).getByRole('heading', { name: 'Your rates on one plot' }),
    ).toBeVisible();
    // The signs of the rate that is too large, on every face, and the sentence that a student would get.
    for (const page of [projector, ada, console]) {
      await expect(page.getByText(/The loss rises: /).first()).toBeVisible();
      await expect(page.getByText(/It reached the target after /).first()).toBeVisible();
    }
  });

  await test.step('question: everybody votes, by keyboard too, and says how sure they are', async () => {
    await setUp(console, 'Question');
    await console.getByRole('textbox', { name: 'Question' }).fill('What if the rate is too large?');
    const [first, second] = ['A', 'B'].map((letter) =>
      console.getByRole('group', { name: `Choice ${letter}` }),
    ) as [Locator, Locator];
    const about = /^What to say about it/;
    await first.getByRole('textbox', { name: 'Choice A' }).fill('The loss falls.');
    await first.getByRole('textbox', { name: about }).fill(SECRETS[0]!);
    await first.getByRole('textbox', { name: 'The misconception' }).fill(SECRETS[2]!);
    await second.getByRole('textbox', { name: 'Choice B' }).fill('The loss rises.');
    await second.getByRole('textbox', { name: about }).fill(SECRETS[1]!);
    await second.getByRole('button', { name: 'Choice B is the right one' }).click();
    await expect(nextButton(console)).toHaveAttribute('aria-disabled', 'true');
    await console.getByRole('button', { name: 'Remove choice C' }).click();
    await open(console);
    await expect(ada.getByRole('group', { name: 'What if the rate is too large?' })).toBeVisible();
    await ada.getByRole('radio', { name: 'A The loss falls.' }).focus();
    await ada.keyboard.press('Space');
    await expect(ada.getByText('Your answer: A, saved')).toBeVisible();
    await ada.getByRole('radio', { name: 'I am sure' }).check();
    await expect(ada.getByText('I am sure. Change it until the lock.')).toBeVisible();
    await bo.getByRole('radio', { name: 'B The loss rises.' }).check();
    await expect(bo.getByText('Your answer: B, saved')).toBeVisible();
    await expect(projector.getByText('Everybody has voted.')).toBeVisible();
    await expect(console.getByRole('heading', { name: '2 of 2 have voted' })).toBeVisible();
    // Covered until asked for: this screen may be mirrored to the hall.
    await expect(console.getByText('The votes are covered')).toBeVisible();
  });

  await test.step('question: the counts come after the second vote, and without the answer', async () => {
    await pressNext(console, 'Close the vote');
    await expect(ada.getByRole('heading', { name: 'Locked. Look at the screen.' })).toBeVisible();
    await expect(projector.getByText('2 votes')).toBeVisible();
    await expect(projector.getByText(/The counts come after that\.$/)).toBeVisible();
    await expect(projector.getByText('1 sure')).toHaveCount(0);
    await expect(ada.getByText('The counts come after the second vote.')).toBeVisible();
    await expect(console.getByText('The votes are covered')).toBeVisible();
    await pressNext(console, 'Vote again');
    await expect(ada.getByText('Vote again. Your first answer was A.')).toBeVisible();
    await ada.getByRole('radio', { name: 'B The loss rises.' }).check();
    await bo.getByRole('radio', { name: 'B The loss rises.' }).check();
    await expect(projector.getByText('Everybody has voted.')).toBeVisible();
    await pressNext(console, 'Close the vote');
    await expect(projector.getByText('2 votes, 2 the first time')).toBeVisible();
    for (const { page, watch } of [screen, adasPhone, bosPhone]) {
      const known = [await page.content(), ...watch.heard].join('\n');
      expect(known).toContain('The loss falls.');
      for (const secret of SECRETS) expect(known).not.toContain(secret);
      expect(known).not.toContain('"right":');
    }
  });

  await test.step('question: the answer, what to say about each choice, and the points', async () => {
    await pressNext(console, 'Show the answer');
    await expect(ada.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
    await expect(ada.getByText(SECRETS[1]!)).toBeVisible();
    await expect(ada.getByText('Wrong at first, right in the end')).toBeVisible();
    await expect(bo.getByRole('heading', { name: '+ 1 point' })).toBeVisible();
    await expect(projector.getByText(SECRETS[1]!)).toBeVisible();
    await expect(results(console).getByText(SECRETS[0]!)).toBeVisible();
  });
});
