import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
  // No page has frames: without them this way is the quicker one.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (about === 'everything'
    ? axe.withTags(LEVELS)
    : axe.withRules([...SOME_RULES[about]])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
