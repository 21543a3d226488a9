import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Half as long as what the package gives by itself, and it goes into every document. */
const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What may differ between light and dark, and between a laptop and a phone. */
const SOME_RULES = {
  colours: ['color-contrast', 'link-in-text-block'],
  places: ['target-size', 'scrollable-region-focusable'],
} as const;

/** What axe objects to in a page as it stands, WCAG 2.2 AA; or only some of it, where the rest is known. */
export async function objectionsOfAxe(
  page: Page,
  about: 'everything' | keyof typeof SOME_RULES = 'everything',
): Promise<string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SCRIPT);
  }
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    about === 'everything'
      ? { type: 'tag' as const, values: LEVELS }
      : { type: 'rule' as const, values: [...SOME_RULES[about]] },
  );
}
