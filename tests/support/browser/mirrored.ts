import { expect, type Page } from '@playwright/test';

/** What a message of a pseudo-locale has, and no English text: accents or a tail. */
const DISGUISED = /[áéíóúÁÉÍÓÚ~]/u;
/** Mathematics and code are the same in every language; dates are in letters of the other one. */
const WORDS = /[a-z]{3,}/i;

/**
 * Looks at a phone that is shown in the mirrored pseudo-locale: everything that is said comes from a catalogue, and
 * the page is not wider than the phone though each phrase is 40% longer.
 * @param asWritten what somebody has written, and is shown as it is
 */
export async function expectMirrored(page: Page, asWritten: readonly string[]): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const texts = await page.evaluate(shownTexts);
  const left = texts
    .map((text) => asWritten.reduce((rest, written) => rest.replaceAll(written, ''), text))
    .map((rest) => rest.replace(/^[\s“”:,]+|[\s“”:,]+$/g, ''))
    .filter((rest) => WORDS.test(rest) && !DISGUISED.test(rest))
    .filter((rest) => !asWritten.some((written) => written.includes(rest)));
  expect.soft(left).toEqual([]);
  expect.soft(await page.evaluate(wideElements)).toEqual([]);
}

/** Runs in the page: what makes it wider than the phone is. */
export function wideElements(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    })
    .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent}`);
}

/** Runs in the page. What the browser's translator would leave alone is no text of ours, or mathematics. */
function shownTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent === null || parent.closest('script, style, svg, [translate="no"], option')) continue;
    if (!parent.checkVisibility()) continue;
    texts.push((walker.currentNode.textContent ?? '').trim());
  }
  return texts;
}
