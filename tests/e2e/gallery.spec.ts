import { expect } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#core/words/languages';
import type { Classroom, Seat } from '../support/browser/classroom';
import { listedPaths, PAGES, pageOf } from '../support/browser/gallery';
import { lookAtMirrored, lookAtState } from '../support/browser/gallery-looks';
import { test } from '../support/browser/test';

test('users have no gallery', async ({ classroom }) => {
  for (const path of ['', ...Object.keys(PAGES).map((page) => `/${page}`)]) {
    const response = await fetch(`${classroom.server.url('localhost')}/gallery${path}`);
    expect(response.status, path).toBe(404);
    // Next would have sent the whole page behind that status, with the answers of the built-in plan.
    expect((await response.text()).length, path).toBeLessThan(20_000);
  }
});

test.describe('the gallery', () => {
  test.use({ environment: { GALLERY: 'shown' } });
  test.describe.configure({ mode: 'parallel' });

  test('lists states of every page, and no page that is not looked at', async ({ classroom }) => {
    const paths = await listedPaths(classroom);
    for (const page of Object.keys(PAGES)) {
      const states = paths.filter((path) => path.startsWith(`/gallery/${page}?`));
      expect(states.length, page).toBeGreaterThan(5);
    }
    expect(paths.filter((path) => pageOf(path) === undefined)).toEqual([]);
  });

  test('with less motion, a page is in its other theme at once', async ({ classroom }) => {
    const { page } = await classroom.seat('console', 'gallery', { reducedMotion: 'reduce' });
    await page.goto(`${classroom.server.url('localhost')}/gallery/console?state=lobby`);
    const changes = await page.evaluateHandle(() => {
      let count = 0;
      addEventListener('transitionrun', () => (count += 1));
      return { count: () => count };
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await changes.evaluate(({ count }) => count())).toBe(0);
  });

  test('a table that scrolls is in the keyboard’s reach before its page is awake', async ({
    classroom,
  }) => {
    const path = '/gallery/review?page=students';
    const html = await fetch(classroom.server.url('localhost') + path).then((page) => page.text());
    const table = /<div[^>]* aria-label="Students"[^>]*>/.exec(html)?.[0];
    expect(table).toContain('tabindex="0"');
  });

  for (const [name, { sizes }] of Object.entries(PAGES)) {
    test(`no state of the ${name} is wider than its page in longer words, from right to left`, async ({
      classroom,
    }) => {
      test.setTimeout(600_000);
      const origin = classroom.server.url('localhost');
      const paths = (await listedPaths(classroom)).filter((path) => pageOf(path) === name);
      await inTwoPages(classroom, paths, async (seat, path) => {
        await seat.context.addCookies([{ name: LANGUAGE_COOKIE, value: 'ar-XB', url: origin }]);
        await lookAtMirrored(seat, origin, path, sizes);
      });
    });
  }

  for (const [name, { sizes, shares }] of Object.entries(PAGES)) {
    for (let share = 1; share <= shares; share += 1) {
      test(`axe objects to no state of the ${name}, in light and dark: ${share} of ${shares}`, async ({
        classroom,
      }) => {
        test.setTimeout(1_200_000);
        const states = (await listedPaths(classroom)).filter((path) => pageOf(path) === name);
        const paths = states.filter((_, at) => at % shares === share - 1);
        const origin = classroom.server.url('localhost');
        await inTwoPages(classroom, paths, (seat, path) => lookAtState(seat, origin, path, sizes));
        process.stdout.write(`    ${paths.length} states of the ${name}\n`);
      });
    }
  }
});

/** While one page is waited for until it is at rest, the other is looked at. */
async function inTwoPages(
  classroom: Classroom,
  paths: readonly string[],
  look: (seat: Seat, path: string) => Promise<void>,
): Promise<void> {
  const left = paths.values();
  await Promise.all(
    ['gallery', 'gallery beside it'].map(async (who) => {
      const seat = await classroom.seat('console', who, { reducedMotion: 'reduce' });
      for (const path of left) await look(seat, path);
    }),
  );
}
