import type { Page } from '@playwright/test';

/** What can be pressed, typed into or moved. */
const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="slider"]';
const MOST_STOPS = 60;

/** Goes through a page with the Tab key. @returns what has the focus where something else lies over it, or out of sight */
export async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'end';
      // Of a dialog: it sends the focus on at once.
      if (element.matches('[data-base-ui-focus-guard]')) return null;
      // Of a field that is drawn by its label, the label is what is seen.
      const field =
        element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
      const seen = element.getBoundingClientRect().width > 4 ? element : field;
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const above = document.elementFromPoint(x, y);
      const isSeen =
        above !== null && (seen.contains(above) || above.contains(seen) || field.contains(above));
      return isSeen
        ? null
        : `${element.outerHTML.slice(0, 120)} under ${above?.outerHTML.slice(0, 80)}`;
    });
    if (found === 'end') break;
    if (found !== null) hidden.push(found);
  }
  return hidden;
}

/** Controls that are smaller than this, in CSS pixels; links in a line of text are as high as it. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ({ controls, least }) =>
      [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        if (!element.checkVisibility() || element.closest('[inert], [aria-hidden="true"]'))
          return [];
        if (getComputedStyle(element).display === 'inline') return [];
        // Nobody sees it: a button in sight opens it.
        if (element.matches('.sr-only') && element.tabIndex < 0) return [];
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const boxes = [element, ...(label === undefined ? [] : [label])].map((one) =>
          one.getBoundingClientRect(),
        );
        const width = Math.max(...boxes.map((box) => box.width));
        const height = Math.max(...boxes.map((box) => box.height));
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        return [`${Math.round(width)} x ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      }),
    { controls: CONTROLS, least },
  );
}

/** How much of the height of the window the bars take that stay while the page scrolls and hold nothing to work with: 0 to 1. */
export async function heldByBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll('body *')].filter((element) => {
      const { position } = getComputedStyle(element);
      return (position === 'sticky' || position === 'fixed') && element.checkVisibility();
    });
    const idle = bars.filter(
      (bar) => bar.querySelector('input, button, select, textarea') === null,
    );
    const heights = idle.map((bar) => {
      const { top, bottom } = bar.getBoundingClientRect();
      return Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top));
    });
    return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
  });
}
