import { expect } from '@playwright/test';
import { PAGES, SMALL_PHONES } from '../support/browser/gallery';
import { heldByBars, hiddenStops, smallTargets } from '../support/browser/reach';
import { untilAtRest } from '../support/browser/rest';
import { test } from '../support/browser/test';

/** Where bars stay at the bottom, or much is to be pressed. */
const PHONE = [
  'state=join',
  'state=lobby',
  'state=picking&prediction=converged',
  'state=picking&kind=question',
  'state=picking&kind=fractal-edge&loss=edge-of-stability',
  'state=running',
  'state=running&kind=steer',
  'state=running&kind=range-test&rate=0.5&step=70',
  'state=finished',
  'state=finished&kind=question&answer=1',
  'state=kept',
];
const OTHERS = [
  '/gallery/console?state=picking&kind=race',
  '/gallery/console?state=settings&open=room',
  '/gallery/console?state=finished&kind=race&open=set-up',
  '/gallery/review?page=students',
  '/gallery/replay?part=race&round=2&step=12',
];

test.use({ environment: { GALLERY: 'shown' } });

test('with the Tab key everything is reached on a small phone, and nothing that has the focus is covered', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const origin = classroom.server.url('localhost');
  const seat = await classroom.seat('console', 'gallery', { reducedMotion: 'reduce' });
  const { page } = seat;
  for (const viewport of SMALL_PHONES) {
    await page.setViewportSize(viewport);
    for (const state of PHONE) {
      await page.goto(`${origin}/gallery/phone?${state}&students=30`);
      // Where the focus scrolled to counts, not where its element stood before the fonts were there.
      await untilAtRest(seat);
      expect.soft(await hiddenStops(page), `${state} at ${viewport.width}`).toEqual([]);
    }
  }
  for (const path of OTHERS) {
    for (const viewport of PAGES.console!.sizes) {
      await page.setViewportSize(viewport);
      await page.goto(`${origin}${path}&students=12`);
      await untilAtRest(seat);
      expect.soft(await hiddenStops(page), `${path} at ${viewport.width}`).toEqual([]);
    }
  }
});

test('what is pressed is 44 pixels wide and high on phones, and 24 elsewhere', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const origin = classroom.server.url('localhost');
  const { page } = await classroom.seat('console', 'gallery', { reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const state of PHONE) {
    await page.goto(`${origin}/gallery/phone?${state}&students=30`);
    expect.soft(await smallTargets(page, 44), state).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of OTHERS) {
    await page.goto(`${origin}${path}&students=12`);
    expect.soft(await smallTargets(page, 24), path).toEqual([]);
  }
});

test('with text of twice the size on a phone 320 pixels wide, nothing is wider and the bars leave half of the height', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const origin = classroom.server.url('localhost');
  const { page } = await classroom.seat('console', 'gallery', { reducedMotion: 'reduce' });
  await page.setViewportSize(SMALL_PHONES[0]!);
  for (const state of PHONE) {
    await page.goto(`${origin}/gallery/phone?${state}&students=30`);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `${state}: wide`).toBeLessThanOrEqual(320);
    expect.soft(await heldByBars(page), `${state}: bars`).toBeLessThanOrEqual(0.5);
  }
});
