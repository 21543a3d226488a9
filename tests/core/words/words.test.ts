import compile from 'icu-minify/compile';
import { describe, expect, it, vi } from 'vitest';
import type { Messages } from '#core/words/compiled';
import type { Key, RichKey, SentenceValues } from '#core/words/messages';
import { makeWords } from '#core/words/words';
import { english, german } from '../../support/words';

/** Words of a few messages that the product doesn't have. */
function wordsWith(language: string, catalogue: Readonly<Record<string, string>>) {
  const messages: Messages = Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [key, compile(message)]),
  );
  const words = makeWords(language, (key) => messages[key]);
  return {
    say: (key: string, values: Readonly<Record<string, string | number>>) =>
      words.tell({ key: key as Key, values }),
    words,
  };
}

describe('a message', () => {
  it.each([
    ['en', ['1 step', '12,000 steps']],
    ['de', ['1 Schritt', '12.000 Schritte']],
  ])('has the plural of its language: %s', (language, expected) => {
    const message = {
      en: '{count, plural, one {# step} other {# steps}}',
      de: '{count, plural, one {# Schritt} other {# Schritte}}',
    }[language]!;
    const { say } = wordsWith(language, { 'a.b': message });
    expect([1, 12_000].map((count) => say('a.b', { count }))).toEqual(expected);
  });

  it.each([
    ['en', '0.0751, −0.85, 120,000, 32%, 0.0123456789'],
    ['de', '0,0751, −0,85, 120.000, 32\u00a0%, 0,0123456789'],
  ])('writes numbers as the language does, and says how: %s', (language, expected) => {
    const message =
      '{rate, number, rate}, {q, number, quantity}, {n, number, count}, {share, number, percent}, {set, number, exact}';
    const { say } = wordsWith(language, { 'a.b': message });
    const values = { rate: 0.0751, q: -0.8501, n: 120_000, share: 0.32, set: 0.0123456789 };
    expect(say('a.b', values)).toBe(expected);
  });

  it('writes a setting with the digits it was typed with', () => {
    const { exact } = english.numbers;
    const typed = ['0.1', '0.3', '0.9999', '0.0001', '1.1', '30', '5000', '−0.7'];
    expect(typed.map((text) => exact(Number(text.replace('−', '-'))))).toEqual(typed);
  });

  it('says what isn’t finite, and powers of ten', () => {
    const { numbers } = german;
    expect([NaN, Infinity, -Infinity, 1.5e-7].map(numbers.rate)).toEqual([
      'keine Zahl',
      '∞',
      '−∞',
      '1,5 × 10⁻⁷',
    ]);
  });

  it('may hold another one, which is said in the same language', () => {
    const { words } = wordsWith('de', {
      'a.outer': 'Ziel: {goal}.',
      'a.goal': '1/{n, number, count}',
    });
    const goal = { key: 'a.goal' as Key, values: { n: 10_000 } };
    expect(words.tell({ key: 'a.outer' as Key, values: { goal } })).toBe('Ziel: 1/10.000.');
  });

  it('gives its tags to whoever shows it', () => {
    const { words } = wordsWith('en', { 'a.b': 'Press <b>{what}</b> now' });
    const values = { what: 'here', b: (parts: readonly unknown[]) => ({ bold: parts }) };
    expect(words.rich('a.b' as RichKey, values as never)).toEqual([
      'Press ',
      { bold: ['here'] },
      ' now',
    ]);
  });

  it('that is told with other values than it takes is shown by its key, and breaks nothing', () => {
    const { words } = wordsWith('en', {
      'a.b': '{rate, number, exact} of {name}',
      'a.c': '<b>x</b>',
    });
    const key = 'a.b' as Key;
    const odd = (values: unknown) => words.tell({ key, values: values as SentenceValues });
    expect(odd({ name: 'Ada' })).toBe('a.b');
    expect(odd({ rate: null, name: 'Ada' })).toBe('a.b');
    expect(odd({ rate: '0.1', name: 'Ada' })).toBe('a.b');
    expect(words.tell({ key: 'a.c' as Key })).toBe('a.c');
  });

  it('finds what stands for NaN in words that came after it', () => {
    const messages: Record<string, string> = {};
    const { numbers } = makeWords('de', (key) => messages[key]);
    messages['common.not-a-number'] = 'keine Zahl';
    expect(numbers.rate(Number.NaN)).toBe('keine Zahl');
  });

  it('that isn’t known is shown by its key, as by a page older than its server', () => {
    expect(english.tell({ key: 'refusals.of-tomorrow' as Key })).toBe('refusals.of-tomorrow');
  });
});

describe('the objects that lists and dates are written with', () => {
  it('are made once for each style', () => {
    const { words } = wordsWith('de', {});
    const { ListFormat, DateTimeFormat } = Intl;
    const lists = vi.spyOn(Intl, 'ListFormat').mockImplementation(function make(...asked) {
      return new ListFormat(...asked);
    });
    const dates = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function make(...asked) {
      return new DateTimeFormat(...asked);
    });
    const day = Date.UTC(2026, 10, 24, 12);
    for (let time = 0; time < 3; time++) {
      expect(words.list(['a', 'b', 'c'])).toBe('a, b und c');
      expect(words.list(['a', 'b'], 'disjunction')).toBe('a oder b');
      expect(words.date(day, { month: 'long', timeZone: 'UTC' })).toBe('November');
    }
    expect(lists).toHaveBeenCalledTimes(2);
    expect(dates).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});
