import { describe, expect, it } from 'vitest';
import type { Area } from '#core/words/generated/arguments';
import { FAULT_AREAS } from '../../app/parts/setup/fault-areas';
import { PRACTICE_AREAS } from '../../app/practice/areas';
import { SCREEN_AREAS } from '../../app/screen/areas';
import { CONSOLE_AREAS } from '../../app/teach/console/areas';
import { areasUsedIn } from '../support/guards/areas-used';
import { reachedFrom, sourceOf } from '../support/guards/sources';

/** They come with every page, by its root layout. */
const WITH_EVERY_PAGE: readonly Area[] = ['common', 'stumbled'];
/** Where the hooks are made: what they are given is seen in those that call them. */
const HOOKS = /^app\/(?:words\/language\.tsx|live\/later-words\.ts)$/;

/** By area, the first file that needs it. */
function areasOf(page: string): ReadonlyMap<string, string> {
  return new Map(
    [...reachedFrom(page)]
      .filter((file) => !HOOKS.test(file))
      .flatMap((file) =>
        areasUsedIn(file, sourceOf(file), { FAULT_AREAS }).map((area) => [area, file] as const),
      )
      .toReversed(),
  );
}

describe('a page that brings along all words that it can come to show', () => {
  it.each([
    ['app/screen/page.tsx', SCREEN_AREAS],
    ['app/teach/room/page.tsx', CONSOLE_AREAS],
    ['app/practice/page.tsx', PRACTICE_AREAS],
  ])('has none to fetch later: %s', (page, areas) => {
    const brought: readonly string[] = [...WITH_EVERY_PAGE, ...areas];
    const needed = areasOf(page);
    expect(needed.size).toBeGreaterThan(10);
    expect([...needed].filter(([area]) => !brought.includes(area))).toEqual([]);
  });

  it('says in one place which areas a component asks for', () => {
    const lists = { FAULT_AREAS: ['faults', 'refusals'] };
    const source = `
      const words = useWords('screen', 'screen-race');
      const later = useLaterWords(...FAULT_AREAS);
      const other = usePlaces('charts');
    `;
    expect(areasUsedIn('a.ts', source, lists)).toEqual([
      'screen',
      'screen-race',
      'faults',
      'refusals',
    ]);
    expect(() => areasUsedIn('a.ts', 'useWords(area)', lists)).toThrow('a.ts');
  });
});
