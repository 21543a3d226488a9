import type { Page } from '@playwright/test';

/** How often the page is gone through: also what has just been shown gets translated, again and again. */
const EVERY_MS = 100;

/**
 * Does to a page what Chrome's translator does: each text is taken out and put back inside two `font` elements as
 * a new text node, so that whoever holds the old one changes nothing that can be seen. The words stay the same, for
 * the test to find. What is marked as not to be translated, and what the browser never translates, is left alone.
 */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript((everyMs) => {
    const LEFT_ALONE = '[translate="no"], script, style, noscript, textarea, svg, title, font';
    // Where React has not come by yet it starts over, and says so in the console.
    const isReacts = (element: Element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber'));
    const wrap = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (text.data.trim() === '' || parent === null || parent.closest(LEFT_ALONE)) continue;
        if (!isReacts(parent)) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.append(text.data);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    addEventListener('load', () => setInterval(wrap, everyMs));
  }, EVERY_MS);
}
