import { expect, type Page } from '@playwright/test';
import {
  chooseLoss,
  endEarly,
  nextButton,
  open,
  pick,
  pressKey,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

/** The picture's name says which rates it shows. */
const picture = (page: Page, ends: string) =>
  page.getByRole('img', { name: `Which pairs of rates arrive: ${ends}` });
const WHOLE = 'the first from 0 to 3, the second from 0 to 3';
const TOP_RIGHT = 'the first from 2 to 3, the second from 2 to 3';

test('a race on a valley of minima, and the fractal edge', async ({ classroom }) => {
  const { seat: instructor, code } = await classroom.openRoom('The edge of research');
  const console = instructor.page;
  const { page: projector } = await classroom.project(code);
  const { page: ada } = await classroom.join(code, 'Ada');
  const { page: bo } = await classroom.join(code, 'Bo');

  await test.step('where each came to rest, and then the law', async () => {
    await setUp(console, 'Race');
    await chooseLoss(console, /^Valley of minima/);
    await open(console);
    await pick(ada, '0.02', '0.020');
    await pick(bo, '0.15', '0.15');
    await pressNext(console, 'Lock picks and run');
    await endEarly(console);
    await pressKey(projector, 'R');
    await expect(
      projector.getByRole('heading', { name: 'One of you had to move on to flatter ground.' }),
    ).toBeVisible();
    await pressKey(projector, 'T');
    await expect(
      projector.getByRole('heading', { name: /flatter ground: curvature just under 2\/rate\./ }),
    ).toBeVisible();
    await expect(projector.getByText('the edge, 2/rate')).toBeVisible();
    for (const cell of ['18.357', '13.271', '13.333']) {
      await expect(projector.getByRole('cell', { name: cell })).toBeAttached();
    }
  });

  await test.step('the phones choose where to look closer, and the class’s choice is taken', async () => {
    await setUp(console, 'Fractal edge');
    await chooseLoss(console, /^Narrow valley/);
    const size = console.getByRole('textbox', { name: 'Size of the window' });
    await size.fill('0');
    await expect(console.getByText('A window of no size shows nothing').first()).toBeVisible();
    await size.fill('3');
    await open(console);
    for (const page of [ada, bo, projector]) await expect(picture(page, WHOLE)).toBeVisible();
    for (const phone of [ada, bo]) {
      await phone.getByRole('radio', { name: 'top right', exact: true }).check();
      await expect(phone.getByText('Your choice: top right, saved')).toBeVisible();
    }
    await pressNext(console, 'Zoom where most tapped');
    for (const page of [ada, bo, projector]) await expect(picture(page, TOP_RIGHT)).toBeVisible();
    await expect(ada.getByText('No choice yet')).toBeVisible();
    await expect(
      projector.getByRole('heading', { name: 'One zoom: 3 times closer.' }),
    ).toBeVisible();
  });

  await test.step('who reloads or comes late sees the present window', async () => {
    await Promise.all([ada.reload(), projector.reload()]);
    const { page: cy } = await classroom.join(code, 'Cy');
    for (const page of [ada, cy, projector]) await expect(picture(page, TOP_RIGHT)).toBeVisible();
  });

  await test.step('a window of no size is refused in a sentence, and changes nothing', async () => {
    await console.getByText('A window of your own').click();
    await console.getByRole('textbox', { name: 'Size' }).fill('0');
    await console.getByRole('button', { name: 'Show it' }).click();
    await expect(console.getByText('A window of no size shows nothing').first()).toBeVisible();
    await expect(picture(projector, TOP_RIGHT)).toBeVisible();
  });

  await test.step('the instructor zooms too, goes back, and closes it before anybody has tapped', async () => {
    await console.getByRole('button', { name: 'the middle' }).click();
    await expect(
      picture(projector, 'the first from 2.333 to 2.667, the second from 2.333 to 2.667'),
    ).toBeVisible();
    await console.getByRole('button', { name: 'Back out' }).click();
    await expect(picture(projector, TOP_RIGHT)).toBeVisible();
    await expect(nextButton(console, 'Close the vote')).toBeVisible();
    await pressNext(console, 'Close the vote');
    await expect(ada.getByRole('heading', { name: 'One zoom: 3 times closer.' })).toBeVisible();
  });
});
