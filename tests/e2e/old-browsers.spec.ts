import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { lacksOfScript, lacksOfStyles } from '../support/browsers/lacking';

const BUILT = path.resolve(import.meta.dirname, '../../.next/static');

/**
 * What a style sheet may use though Firefox 111 to 127 doesn't know it, and what a page looks like there. Decision 051 has it
 * in words.
 */
const DEGRADES: Readonly<Record<string, string>> = {
  ':has()':
    'frames and marks of fields that are chosen or in focus (the field itself shows both), and the room that keeps the focus clear of bars',
  '@property': 'variables of Tailwind, for which it has a fallback of its own (@layer properties)',
  'color-mix()': 'half-transparent lines: before each of them stands the whole colour',
  'oklch()': 'inside color-mix only',
  ':popover-open': 'beside [open], in a selector that forgives',
  'field-sizing': 'fields keep the usual width',
  lh: 'the least height of fields for dates, which no page has',
  'text-wrap': 'lines break as they always did',
};

/** In the scripts, but reached on no page of ours. */
const NEVER_REACHED: Readonly<Record<string, string>> = {
  startViewTransition: 'React’s own, for its ViewTransition, which no page has',
};

/** @param ending of the files' names */
function built(ending: string): { readonly name: string; readonly source: string }[] {
  return readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, source: readFileSync(path.join(BUILT, name), 'utf8') }));
}

test('the built scripts use nothing that Chrome 111, Firefox 111 and Safari 16.4 lack', () => {
  const scripts = built('.js')
    // Next's own for browsers without modules: the others don't load it.
    .filter(({ source }) => !source.includes('core-js'));
  expect(scripts.length).toBeGreaterThan(50);
  const lacks = scripts.flatMap(({ name, source }) => lacksOfScript(name, source));
  expect(lacks.filter(({ what }) => !Object.hasOwn(NEVER_REACHED, what))).toEqual([]);
});

test('the built style sheets use nothing that those lack, but what degrades', () => {
  const sheets = built('.css');
  expect(sheets.length).toBeGreaterThan(0);
  const found = new Set(sheets.flatMap(({ source }) => lacksOfStyles(source)));
  expect([...found].filter((what) => !Object.hasOwn(DEGRADES, what))).toEqual([]);
});

test('the scan finds what it looks for', () => {
  const lacks = (source: string) => lacksOfScript('a.js', source).map(({ what }) => what);
  expect(lacks('const b = a.toSorted(); Object.groupBy(b, f); /[a--b]/v.test(c)')).toEqual([
    'toSorted',
    'Object.groupBy',
    'flag v',
  ]);
  expect(lacks('const s = new Intl.Segmenter(); new CompressionStream("deflate")')).toEqual([
    'Intl.Segmenter',
    'CompressionStream',
  ]);
  const asked = 'typeof Intl.Segmenter == "function" && new Intl.Segmenter();';
  expect(lacks(`${asked} "wakeLock" in navigator && navigator.wakeLock.request()`)).toEqual([]);
  expect(lacksOfStyles('a{color:light-dark(red,blue);&:hover{x:y}}')).toEqual([
    'nesting',
    'light-dark()',
  ]);
  expect(lacksOfStyles('.has\\:x{a:b}[title=":has("]{c:d}')).toEqual([]);
});
