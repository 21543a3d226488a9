import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from '../support/browser/accessibility';
import type { Classroom } from '../support/browser/classroom';
import { test } from '../support/browser/test';

const LAPTOP = { width: 1440, height: 900 };
const HANDHELD = { width: 390, height: 844 };

/** The pages of the gallery, and the sizes at which each is looked at; at the second one only for what hangs on it. */
const SIZES: Readonly<Record<string, readonly (typeof LAPTOP)[]>> = {
  phone: [{ width: 360, height: 740 }],
  screen: [{ width: 1920, height: 1080 }],
  console: [LAPTOP, HANDHELD],
  plan: [LAPTOP, HANDHELD],
  review: [LAPTOP, HANDHELD],
};

/** A class of so many is enough, where a state doesn't ask for another: axe takes its time for each row. */
const STUDENTS = 30;

/** Of the projector at this size: what stands at the back of a hall must be readable there. */
const SMALLEST_TEXT_PX = 24;

const PROJECTOR = '/gallery/screen?';
/** What the console shows of the projector. */
const SMALL_PICTURE = 'small=1';

test('users have no gallery', async ({ classroom }) => {
  for (const path of ['', ...Object.keys(SIZES).map((page) => `/${page}`)]) {
    const response = await fetch(`${classroom.server.url('localhost')}/gallery${path}`);
    expect(response.status, path).toBe(404);
  }
});

test.describe('the gallery', () => {
  test.use({ environment: { GALLERY: 'shown' } });
  test.describe.configure({ mode: 'parallel' });

  test('lists states of every page, and no page that is not looked at', async ({ classroom }) => {
    const paths = await listedPaths(classroom);
    for (const page of Object.keys(SIZES)) {
      const states = paths.filter((path) => path.startsWith(`/gallery/${page}?`));
      expect(states.length, page).toBeGreaterThan(5);
    }
    expect(paths.filter((path) => sizesOf(path) === undefined)).toEqual([]);
  });

  test('a table that scrolls is in the keyboard’s reach before its page is awake', async ({
    classroom,
  }) => {
    const path = '/gallery/review?part=all';
    const html = await fetch(classroom.server.url('localhost') + path).then((page) => page.text());
    const table = /<div[^>]* aria-label="Student by student"[^>]*>/.exec(html)?.[0];
    expect(table).toContain('tabindex="0"');
  });

  for (const [name, sizes] of Object.entries(SIZES)) {
    test(`axe objects to no state of the ${name}, in light and dark`, async ({ classroom }) => {
      test.setTimeout(1_200_000);
      const paths = (await listedPaths(classroom)).filter((path) => sizesOf(path) === sizes);
      const { page, watch } = await classroom.seat('console', 'gallery', {
        reducedMotion: 'reduce',
      });
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        for (const [at, viewport] of sizes.entries()) {
          const look = `${path} at ${viewport.width}`;
          if (at === 0) {
            await page.setViewportSize(viewport);
            await page.goto(classroom.server.url('localhost') + withStudents(path));
          } else {
            const width = await resize(page, viewport);
            expect.soft(width, `${look}: wide at first`).toBeLessThanOrEqual(viewport.width);
          }
          await lookAt(page, look, at === 0);
          expect.soft(watch.problems.splice(0), look).toEqual([]);
        }
      }
      process.stdout.write(`    ${paths.length} states of the ${name}\n`);
    });
  }
});

/**
 * Gives the page another size.
 * @returns how wide it is in that very moment: a page hears of its size before any chart in it can follow its own
 */
async function resize(page: Page, viewport: typeof LAPTOP): Promise<number> {
  const moment = await page.evaluateHandle(() => ({
    width: new Promise<number>((resolve) => {
      const look = () => resolve(document.documentElement.scrollWidth);
      addEventListener('resize', look, { once: true });
    }),
  }));
  await page.setViewportSize(viewport);
  return moment.evaluate(({ width }) => width);
}

/** Every state's address, by the gallery's own index. */
async function listedPaths(classroom: Classroom): Promise<string[]> {
  const { page, context } = await classroom.seat('console', 'index of the gallery');
  await page.goto(`${classroom.server.url('localhost')}/gallery`);
  const links = await page.getByRole('listitem').getByRole('link').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  await context.close();
  return paths.filter((path) => path !== null);
}

function sizesOf(path: string) {
  return SIZES[/^\/gallery\/(\w+)\?/.exec(path)?.[1] ?? ''];
}

async function lookAt(page: Page, name: string, isFirst: boolean): Promise<void> {
  await settle(page);
  expect.soft(await isTooWide(page), `${name}: wider than the page`).toBe(false);
  if (isFirst) await lookInBothColours(page, name);
  else expect.soft(await objectionsOfAxe(page, 'places'), name).toEqual([]);
  if (name.startsWith(PROJECTOR) && !name.includes(SMALL_PICTURE)) {
    expect.soft(await smallTexts(page), `${name}: too small for a hall`).toEqual([]);
  }
}

function withStudents(path: string): string {
  return /[?&]students=/.test(path) ? path : `${path}&students=${STUDENTS}`;
}

/** In the dark only the colours are others. */
async function lookInBothColours(page: Page, name: string): Promise<void> {
  expect.soft(await objectionsOfAxe(page), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settle(page);
  expect.soft(await objectionsOfAxe(page, 'colours'), `${name}, dark`).toEqual([]);
}

/** A few frames after its fonts are there, a page has drawn what it shows: also the rows that are scrolled away. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const everything = new CSSStyleSheet();
    everything.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [everything];
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    // Then it is at rest: nothing in it has changed for a while. A page that never rests is looked at as it is.
    await new Promise<void>((resolve) => {
      const stop = () => {
        changes.disconnect();
        resolve();
      };
      let rest = setTimeout(stop, 200);
      const changes = new MutationObserver(() => {
        clearTimeout(rest);
        rest = setTimeout(stop, 200);
      });
      changes.observe(document, { subtree: true, childList: true, attributes: true });
      setTimeout(stop, 1000);
    });
  });
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Texts that can be seen and are smaller than what is allowed. Within a formula its own size counts, not that of its exponents. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement === null || textContent?.trim() === '') continue;
      const box = parentElement.getBoundingClientRect();
      // What only screen readers read is a pixel wide.
      if (box.width <= 1 || box.height <= 1 || !parentElement.checkVisibility()) continue;
      const element = parentElement.closest('.katex') ?? parentElement;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least - 0.01) found.push(`${size} px: ${textContent}`);
    }
    return found;
  }, SMALLEST_TEXT_PX);
}
