import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRACTICE_AREAS } from '../../../app/practice/areas';
import { readModule } from '../../support/guards/imports';
import { pathOf } from '../../support/guards/layers';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Every page has them. */
const OF_ALL_PAGES = ['common', 'stumbled'];

/** Everything that the page loads, at once or later. */
function scriptsOf(first: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    found.set(file, source);
    const { loaded, deferred } = readModule(file, source);
    for (const one of [...loaded, ...deferred]) {
      const target = pathOf(file, one);
      const ends = target === null ? [] : ['.ts', '.tsx'].map((end) => target + end);
      waiting.push(...ends.filter((at) => existsSync(path.join(ROOT, at))));
    }
  }
  return found;
}

describe('the words of the practice page', () => {
  const scripts = scriptsOf('app/practice/practice-page.tsx');

  // An area that is fetched later is missing without a network, and after a switch of language.
  it('come with it, also those of what is loaded later', () => {
    const asked = [...scripts].flatMap(([file, source]) =>
      [...source.matchAll(/useWords\(([^)]*)\)/g)].flatMap(([, areas = '']) =>
        [...areas.matchAll(/'([\w-]+)'/g)].map(([, area]) => ({ file, area })),
      ),
    );
    const there: readonly (string | undefined)[] = [...PRACTICE_AREAS, ...OF_ALL_PAGES];
    expect(asked.filter(({ area }) => !there.includes(area))).toEqual([]);
    expect(new Set(asked.map(({ area }) => area)).size).toBeGreaterThan(8);
  });

  it('are looked for in its views, its form and what they share with the phone', () => {
    const files = [...scripts.keys()];
    expect(files).toContain('app/practice/views/challenge-view.tsx');
    expect(files).toContain('app/parts/setup/experiment/schedule-field.tsx');
    expect(files).toContain('app/parts/phone/pick/log-slider.tsx');
  });
});
