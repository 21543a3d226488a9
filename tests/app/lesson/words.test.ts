import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GROWTH_LIMIT } from '#core/engine/outcome';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { PARABOLA } from '#core/lesson/plan/built-in/experiments';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import { allWords, messagesOf } from '#core/words/all-words';
import {
  isPseudoLanguage,
  LANGUAGES,
  type Language,
  type PageLanguage,
  PSEUDO_LANGUAGES,
} from '#core/words/languages';
import { lessonFigures } from '../../../app/lesson/figures/lesson-figures';
import { Lesson } from '../../../app/lesson/lesson';
import { markedParts } from '../../../app/lesson/text/marked-parts';
import {
  comparedEnd,
  meaningWords,
  stepFactor,
  tallyWords,
} from '../../../app/lesson/words/compare-words';
import { PARTS } from '../../../app/lesson/words/page-words';
import { quizQuestions } from '../../../app/lesson/words/quiz-words';
import { SYMBOLS } from '../../../app/lesson/words/symbol-words';
import { LanguageProvider } from '../../../app/words/language';
import { putWords } from '../../../app/words/store';
import { numbersSaid } from '../../support/numbers-said';
import { english } from '../../support/words';

const LANGUAGE_LIST = Object.keys(LANGUAGES) as Language[];

/** As the server writes it. */
function pageIn(language: PageLanguage): string {
  for (const area of ['common', 'play', 'lesson-figures'] as const) {
    putWords(language, area, messagesOf(language, area));
  }
  const page = createElement(Lesson, { words: allWords(language) });
  return renderToStaticMarkup(jsx(LanguageProvider, { language, children: page }));
}

const UNREAD = /aria-hidden="true"|^(?:table|math|svg|nav|footer)|id="(?:symbols|quiz)"|sr-only/;

/** Of the page as it is read, without the questions: no tables, no pictures, no list of symbols, nothing that is closed. */
function wordsRead(html: string): number {
  let words = 0;
  const open: { readonly name: string; readonly isRead: boolean }[] = [];
  for (const [, end, tag, text] of html.matchAll(/<(\/?)([^>]+)>([^<]*)/g)) {
    const name = /^[a-z0-9]+/i.exec(tag!)?.[0] ?? '';
    if (end === '/') open.pop();
    else if (!/^(?:br|hr|img|path|rect|line|poly|circle|link|meta)/.test(tag!)) {
      const isBody = name === 'div' && open.at(-1)?.name === 'details';
      const isRead = (open.at(-1)?.isRead ?? true) && !UNREAD.test(tag!) && !isBody;
      open.push({ name, isRead });
    }
    if (open.at(-1)?.isRead ?? true) {
      words += (text ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    }
  }
  expect(open).toEqual([]);
  return words;
}

describe.each([...LANGUAGE_LIST, ...PSEUDO_LANGUAGES])('the page of the lesson: %s', (language) => {
  const html = pageIn(language);

  it('takes as long as it says, before its questions: words at 200 a minute, two minutes at the slider', () => {
    if (isPseudoLanguage(language)) return;
    const [, stated] = />\D+ (\d+) (?:minutes|Minuten)/.exec(html)!;
    const minutes = wordsRead(html) / 200 + 2;
    expect(Math.round(minutes)).toBe(Number(stated));
    expect(minutes).toBeLessThan(11.5);
  });

  it('has its headings in order, each part in the contents, and one first heading', () => {
    const levels = Array.from(html.matchAll(/<h([1-6])/g), ([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, k) => {
      expect(level - levels[k]!).toBeLessThanOrEqual(1);
    });
    for (const id of PARTS) {
      expect(html).toContain(`<section id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
    }
  });

  it('explains each symbol where it stands, and each leads to the list', () => {
    const linked = new Set(Array.from(html.matchAll(/href="#symbol-(\w+)"/g), ([, id]) => id));
    expect(linked).toEqual(new Set(SYMBOLS));
    for (const id of SYMBOLS) {
      expect(html).toContain(`id="symbol-${id}"`);
      expect(html).toContain(`id="meaning-${id}"`);
    }
  });

  it('has no mark of its catalogues left in it', () => {
    const text = html.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/\*\*|\$|\{\w+\}|\b_\w_|undefined|NaN%|\[object/);
  });

  it('asks nothing of another server', () => {
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe.each(LANGUAGE_LIST)('its questions: %s', (language) => {
  const { quiz, adaptive } = lessonFigures();
  const questions = quizQuestions(allWords(language), quiz, adaptive);
  const html = pageIn(language);

  it('are three, with one right choice each, feedback to every choice, and a name for each wrong belief', () => {
    expect(questions).toHaveLength(3);
    for (const { choices } of questions) {
      expect(choices.filter(({ misconception }) => misconception === null)).toHaveLength(1);
      for (const { feedback } of choices) expect(feedback.length).toBeGreaterThan(40);
      const beliefs = choices.flatMap(({ misconception }) => misconception ?? []);
      expect(new Set(beliefs).size).toBe(choices.length - 1);
    }
    const places = questions.map(({ choices }) =>
      choices.findIndex(({ misconception }) => misconception === null),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('are none of the plan’s, nor their twins, in no word of theirs', () => {
    const asked = builtInPlans(language).lesson.items.flatMap(({ activity }) =>
      activity.kind === 'question' ? [activity] : [],
    );
    expect(asked).toHaveLength(6);
    const theirs = asked.flatMap(({ text, choices, answer }) => [
      text,
      ...choices,
      ...(answer?.feedback ?? []),
      ...(answer?.misconceptions ?? []),
    ]);
    const ours = questions.flatMap(({ text, choices }) => [
      text,
      ...choices.flatMap((choice) => [choice.text, choice.feedback, choice.misconception]),
    ]);
    expect(ours.filter((text) => text !== null && theirs.includes(text))).toEqual([]);
    const plain = html.replace(/<[^>]+>/g, '');
    for (const text of theirs.filter((one) => one !== null && one.length > 30)) {
      expect(plain).not.toContain(text);
    }
  });

  it('counts first choices only', () => {
    expect(tallyWords(english, 0, 0, 3)).toBe('');
    expect(tallyWords(english, 1, 2, 3)).toBe('1 of 2 so far, counting first choices.');
    expect(tallyWords(english, 2, 3, 3)).toBe('2 of 3 at the first choice.');
  });
});

describe('the words of the comparison', () => {
  it('say what the runs did, at every rate of the slider', () => {
    const experiment = { ...PARABOLA, budget: 100 };
    for (let k = 0; k <= 400; k++) {
      const rate = Number((0.001 * 3000 ** (k / 400)).toPrecision(2 + (k % 2)));
      const step = stepFactor(rate, 2);
      const meaning = meaningWords(english, step);
      const numbers = { curvature: 2, rate, factor: step };
      const said = english.say('lesson-figures.sentence', { ...numbers, meaning, end: '' });
      // Whoever works out the printed left side gets the printed right side.
      const [, factor, times, product] = /by 1 − ([\d.]+) · ([\d.]+) = (−?[\d.]+)/.exec(said)!;
      expect(Number(factor) * Number(times)).toBeCloseTo(2 * rate, 12);
      expect(1 - 2 * rate).toBeCloseTo(Number(product!.replace('−', '-')), 10);
      expect(meaning.startsWith('across')).toBe(1 - 2 * rate < 0 && rate !== 0.5);
      const verdict = simulateVerdicts(experiment, [rate])[0]!;
      const end = comparedEnd(english, verdict, 100, 1);
      expect(end.startsWith('At the goal')).toBe(verdict.outcome === 'converged');
      expect(end.startsWith('Gone')).toBe(verdict.outcome === 'diverged');
      if (end.includes('more than a million times what it was')) {
        const { losses } = trajectory(experiment, rate);
        const step = verdict.step!;
        expect(losses[step]).toBeGreaterThan(GROWTH_LIMIT * losses[0]!);
        expect(losses[step - 1]).toBeLessThanOrEqual(GROWTH_LIMIT * losses[0]!);
      } else expect(verdict.outcome).not.toBe('diverged');
      // "Jumps" is said of a run whose steps turn back.
      if (end.includes('jumps')) expect(rate).toBeGreaterThan(0.5);
    }
    expect(meaningWords(english, stepFactor(0.5, 2))).toBe('one step, and it is on the floor');
    expect(meaningWords(english, stepFactor(1, 2))).toBe('across the valley, and just as far out');
  });
});

describe('the marks of the catalogues', () => {
  it('are read as they are meant', () => {
    expect(markedParts('From {a} to $w^2$, **now**: _w_ = 1')).toEqual([
      { kind: 'text', text: 'From ' },
      { kind: 'symbol', id: 'a' },
      { kind: 'text', text: ' to ' },
      { kind: 'tex', text: 'w^2' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'now' },
      { kind: 'text', text: ': ' },
      { kind: 'letter', text: 'w' },
      { kind: 'text', text: ' = 1' },
    ]);
    expect(() => markedParts('{q}')).toThrow('There is no symbol {q}.');
  });

  it.each(LANGUAGE_LIST)(
    'hold no number but those of the experiments and small words: figures come as arguments: %s',
    (language) => {
      const typed = AREAS.flatMap((area) =>
        Object.entries(catalogue(language, area)).flatMap(([key, message]) =>
          numbersSaid(typedIn(message), allWords(language).numbers.decimal).map(
            (number) => `${key.split('.')[0]}: ${number}`,
          ),
        ),
      );
      expect([...new Set(typed)].sort()).toEqual([...TYPED].sort());
    },
  );

  it.each(LANGUAGE_LIST)(
    'mark the same symbols, letters and formulas everywhere: %s',
    (language) => {
      const marks = (message: string) =>
        (message.match(/\$[^$]+\$|_[A-Za-z]_|\*\*/g) ?? []).toSorted();
      for (const area of AREAS) {
        for (const [key, message] of Object.entries(catalogue(language, area))) {
          expect([key, marks(message)]).toEqual([key, marks(catalogue('en', area)[key]!)]);
        }
      }
    },
  );
});

const AREAS = ['lesson', 'lesson-quiz', 'lesson-figures'] as const;

function catalogue(language: Language, area: (typeof AREAS)[number]): Record<string, string> {
  const file = path.resolve(import.meta.dirname, `../../../core/words/${language}/${area}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A message without its arguments, the choices of its plurals and its formulas. */
function typedIn(message: string): string {
  return message
    .replace(/\{\w+, number, \w+\}/g, '')
    .replace(/=\d/g, '')
    .replace(/\$[^$]+\$/g, '')
    .replace(/\{\w+\}/g, '');
}

/** Numbers of the experiments themselves, which the other file of this folder holds to the engine, and small words. */
const TYPED: readonly string[] = [
  // "2 divided by the curvature".
  'keep: 2',
  // 1 − 2a, "2 divided by the curvature", "50 times as curved", "a logarithm of 0".
  'too-large: 1',
  'too-large: 2',
  'too-large: 50',
  'too-large: 0',
  // The start.
  'search: 0',
  // "25 times as steep across as along".
  'range: 25',
  // Starts: 4, and (−1.5, 2).
  'adam: 4',
  'adam: 1.5',
  'adam: 2',
  // "the gradient is 0", "multiplies w by −1", "about 1, times a".
  'level: 0',
  'level: 1',
  'travel: 1',
  // "from w = 4", "by 1 − 2 · 0.1".
  'intro: 4',
  'sentence: 1',
  // What is said of a symbol.
  'symbol: 1',
  'symbol: 0.9',
  'symbol: 0.999',
];
