import { expect } from '@playwright/test';
import {
  chooseLoss,
  endEarly,
  open,
  pick,
  pressKey,
  pressNext,
  setUp,
} from '../support/browser/playing';
import { test } from '../support/browser/test';

test('a race on a valley of minima: where each came to rest, and then the law', async ({
  classroom,
}) => {
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
      projector.getByRole('heading', { name: 'One of you moved on to flatter ground.' }),
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
});
