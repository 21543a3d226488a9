import { expect, type Page } from '@playwright/test';
import { objectionsOfAxe } from './accessibility';
import type { Seat } from './classroom';
import type { Size } from './gallery';
import { wideElements } from './mirrored';
import { frame, untilAtRest } from './rest';

/** A class of so many is enough, where a state doesn't ask for another: axe takes its time for each row. */
const STUDENTS = 30;

/** Of the projector at 1920 x 1080: what stands at the back of a hall must be readable there. Others show as much in their size. */
const SMALLEST_TEXT_PX = 24;

const PROJECTOR = '/gallery/screen?';
/** What the console shows of the projector. */
const SMALL_PICTURE = 'small=1';

/** Opens a state of the gallery in longer words that are written from the right, which keep it usable: nothing is wider than the page. */
export async function lookAtMirrored(
  seat: Seat,
  origin: string,
  path: string,
  sizes: readonly Size[],
): Promise<void> {
  const { page, watch } = seat;
  for (const [at, viewport] of sizes.entries()) {
    const look = `${path} at ${viewport.width}, mirrored`;
    await page.setViewportSize(viewport);
    if (at === 0) await page.goto(origin + withStudents(path));
    await settle(seat);
    await expect.soft(page.locator('html'), look).toHaveAttribute('dir', 'rtl');
    expect.soft(await page.evaluate(wideElements), `${look}: wider than the page`).toEqual([]);
    expect.soft(await turnedNumbers(page), `${look}: its sign behind it`).toEqual([]);
    if (isProjector(path)) expect.soft(await textsBeyond(page), `${look}: beyond`).toEqual([]);
    expect.soft(watch.problems.splice(0), look).toEqual([]);
  }
}

/** Opens a state of the gallery and looks at it: whole in its first size, in light and dark, and in others for what hangs on them. */
export async function lookAtState(
  seat: Seat,
  origin: string,
  path: string,
  sizes: readonly Size[],
): Promise<void> {
  const { page, watch } = seat;
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [at, viewport] of sizes.entries()) {
    const look = `${path} at ${viewport.width}`;
    if (at === 0) {
      await page.setViewportSize(viewport);
      await page.goto(origin + withStudents(path));
    } else {
      const width = await resize(page, viewport);
      expect.soft(width, `${look}: wide at first`).toBeLessThanOrEqual(viewport.width);
    }
    await lookAt(seat, look, at === 0);
    expect.soft(watch.problems.splice(0), look).toEqual([]);
  }
}

/** Numbers in pictures and formulas whose sign is drawn behind them, as the words around them are written. */
async function turnedNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    const leftOf = (node: Node, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const sign = /^\s*[−-](?=\d)/.exec(node.textContent ?? '')?.[0].length;
      if (sign === undefined || node.parentElement?.closest('.sr-only') != null) continue;
      if (leftOf(node, sign - 1) > leftOf(node, sign)) found.push(`${node.textContent}`);
    }
    return found;
  });
}

function withStudents(path: string): string {
  return /[?&]students=/.test(path) ? path : `${path}&students=${STUDENTS}`;
}

/**
 * Gives the page another size.
 * @returns how wide it is in that very moment: a page hears of its size before any chart in it can follow its own
 */
async function resize(page: Page, viewport: Size): Promise<number> {
  const moment = await page.evaluateHandle(() => ({
    width: new Promise<number>((resolve) => {
      const look = () => resolve(document.documentElement.scrollWidth);
      addEventListener('resize', look, { once: true });
      // A busy browser has been seen not to tell it: then the width a while later has to do.
      setTimeout(look, 5_000);
    }),
  }));
  await page.setViewportSize(viewport);
  return moment.evaluate(({ width }) => width);
}

async function lookAt(seat: Seat, name: string, isFirst: boolean): Promise<void> {
  const { page } = seat;
  await settle(seat);
  expect.soft(await isTooWide(page), `${name}: wider than the page`).toBe(false);
  if (isFirst) await lookInBothColours(seat, name);
  else expect.soft(await objectionsOfAxe(page, 'places'), name).toEqual([]);
  if (!isPiece(name)) expect.soft(await mainsOf(page), `${name}: main landmarks`).toBe(1);
  if (isProjector(name)) {
    expect.soft(await textsAcross(page), `${name}: across one another`).toEqual([]);
    expect.soft(await smallTexts(page), `${name}: too small for a hall`).toEqual([]);
    expect.soft(await textsBeyond(page), `${name}: beyond the edge of the screen`).toEqual([]);
  }
}

/** In the dark only the colours are others, and with less motion they are so at once: there is nothing to wait for but a frame. */
async function lookInBothColours(seat: Seat, name: string): Promise<void> {
  const { page } = seat;
  expect.soft(await objectionsOfAxe(page), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(frame);
  await page.evaluate(frame);
  expect.soft(await objectionsOfAxe(page, 'colours'), `${name}, dark`).toEqual([]);
}

/** Of the walk-through the gallery shows pieces, without a page around them. */
function isPiece(path: string): boolean {
  return path.startsWith('/gallery/walk?');
}

/** How many main parts a page has; the projector's in the console's small picture of it is only drawn. */
async function mainsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('main')].filter((main) => !main.closest('[role="img"]')).length,
  );
}

/** Texts that are written across one another; those of formulas and drawings are placed by what they are about. */
async function textsAcross(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const placed: { readonly text: string; readonly box: DOMRect }[] = [];
    /** Where what is in an element can be seen: a name is cut where two lines don't hold it. */
    const cutBy = (element: Element | null): { readonly top: number; readonly bottom: number } => {
      if (element === null) return { top: -Infinity, bottom: Infinity };
      const outer = cutBy(element.parentElement);
      if (getComputedStyle(element).overflowY === 'visible') return outer;
      const { top, bottom } = element.getBoundingClientRect();
      return { top: Math.max(top, outer.top), bottom: Math.min(bottom, outer.bottom) };
    };
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const { parentElement: parent, textContent: text } = currentNode;
      if (parent === null || text === null || text.trim() === '') continue;
      if (parent.closest('svg, .katex, .sr-only') !== null) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(currentNode);
      const { top, bottom } = cutBy(parent);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2;
        if (middle > top && middle < bottom) placed.push({ text, box });
      }
    }
    return placed.flatMap(({ text, box }, at) =>
      placed
        .slice(at + 1)
        .filter((other) => {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines stand close: the boxes of their letters meet, and the letters don't.
          return (
            other.text !== text && wide > 2 && high > 0.4 * Math.min(box.height, other.box.height)
          );
        })
        .map((other) => `${text} | ${other.text}`),
    );
  });
}

function isProjector(path: string): boolean {
  return path.startsWith(PROJECTOR) && !path.includes(SMALL_PICTURE);
}

/** Also the rows that are scrolled away are drawn, and then it is waited for until the page is at rest. */
async function settle(seat: Seat): Promise<void> {
  await seat.page.evaluate(() => {
    const everything = new CSSStyleSheet();
    everything.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [everything];
  });
  await untilAtRest(seat);
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Texts that can be seen and are smaller than what is allowed. Within a formula its own size counts, not that of its exponents. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((leastOfLarge) => {
    const least = (leastOfLarge * Math.min(innerWidth, (innerHeight * 16) / 9)) / 1920;
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

/** Texts that can be seen, and stand to the left or right of what the hall sees. */
async function textsBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (currentNode.textContent?.trim() === '') continue;
      if (currentNode.parentElement?.checkVisibility({ visibilityProperty: true }) !== true)
        continue;
      // What only screen readers read stands in a box of one pixel, and is as long as it is.
      const isUnseen = (element: Element | null): boolean => {
        if (element === null) return false;
        const { width, height } = element.getBoundingClientRect();
        return width <= 1 || height <= 1 || isUnseen(element.parentElement);
      };
      if (isUnseen(currentNode.parentElement)) continue;
      range.selectNodeContents(currentNode);
      const { left, right } = range.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) {
        found.push(`${Math.round(left)} to ${Math.round(right)}: ${currentNode.textContent}`);
      }
    }
    return found;
  });
}
