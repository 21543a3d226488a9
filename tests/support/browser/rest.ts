import type { Page } from '@playwright/test';
import type { Seat } from './classroom';

/** A page that asks for something again and again is looked at as it is. */
const MOST_UNDER_WAY_MS = 10_000;

/** A few frames after its scripts and fonts are there, a page has drawn what it shows, and nothing in it moves. */
export async function untilAtRest({ page, watch }: Pick<Seat, 'page' | 'watch'>): Promise<void> {
  const deadline = Date.now() + MOST_UNDER_WAY_MS;
  do {
    while (!watch.hasAll && Date.now() < deadline) await page.evaluate(frame);
    await rest(page);
    // A page that has woken up may only now have asked for what it shows.
  } while (!watch.hasAll && Date.now() < deadline);
}

async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
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

/** Runs in the page. */
export function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
