import compile from 'icu-minify/compile';
import { expect, it } from 'vitest';
import type { Key, RichKey } from '#core/words/messages';
import { makeWords, type RichValues } from '#core/words/words';

const plain = (text: string) => text.replaceAll('\u2068', '[').replaceAll('\u2069', ']');

function said(language: string, message: string, values: Readonly<Record<string, unknown>>) {
  const words = makeWords(language, () => compile(message));
  return plain(words.tell({ key: 'a.b' as Key, values: values as Record<string, number> }));
}

it('isolates what is put into a sentence that is written from the right, and only there', () => {
  const message = '{name} at {rate, number, rate}';
  expect(said('ar', message, { name: 'Ada', rate: -0.5 })).toBe('[Ada] at [−0.5]');
  expect(said('ar-XB', message, { name: 'Ada', rate: -0.5 })).toBe('[Ada] at [−0.5]');
  expect(said('en', message, { name: 'Ada', rate: -0.5 })).toBe('Ada at −0.5');
});

it('does so within choices, which go by the code as it is', () => {
  const message =
    '{kind, select, far {far from {place}} other {at {place}}}, {n, plural, one {# step of {rate, number, rate}} other {# steps}}';
  const values = { kind: 'far', place: '(1, −2)', n: 1, rate: 0.1 };
  expect(said('he', message, values)).toBe('far from [(1, −2)], 1 step of [0.1]');
});

it('isolates what stands in tags, where formulas are', () => {
  const words = makeWords('fa', () => compile('Above <edge>{rate, number, rate}</edge> it leaves'));
  const values = { rate: 2, edge: (parts: readonly string[]) => `<b>${parts.join('')}</b>` };
  const parts = words.rich('a.b' as RichKey, values as unknown as RichValues<RichKey, string>);
  expect(plain(parts.join(''))).toBe('Above [<b>[2]</b>] it leaves');
});

it('isolates the items of a list', () => {
  const words = makeWords('ar', () => undefined);
  expect(plain(words.list(['Ada', '−1']))).toMatch(/^\[Ada\].+\[−1\]$/);
});
