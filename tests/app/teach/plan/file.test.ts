import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { EMPTY_PLAN, type LessonPlan, PLAN_LIMIT } from '#core/lesson/plan/lesson-plan';
import { duplicateItem } from '#core/lesson/plan/lesson-plan-edit';
import { readPlanFile } from '../../../../app/teach/plan/file/read';
import { planFileName, planFileText } from '../../../../app/teach/plan/file/write';
import { english } from '../../../support/words';

const TEXT = planFileText(BUILT_IN_PLAN);
const LINES = TEXT.split('\n');
/** Counts the items of the plan from 1. */
const place = (wanted: string) => BUILT_IN_PLAN.items.findIndex(({ id }) => id === wanted) + 1;
const KINDS = `${ACTIVITY_KINDS.slice(0, -1).join(', ')} or ${ACTIVITY_KINDS.at(-1)}`;

/** The faults of a text, as a person reads them. */
function faultsOf(text: string): readonly string[] {
  const read = readPlanFile(text);
  return read.ok
    ? []
    : read.faults.map(({ line, message }) => `Line ${line}: ${english.tell(message)}`);
}

/** The built-in plan's text with the first `from` replaced, and the line that this is in. */
function changed(from: string, to: string): { text: string; line: number } {
  const at = TEXT.indexOf(from);
  if (at === -1) throw new Error(`There is no ${from} in the file.`);
  return {
    text: TEXT.slice(0, at) + to + TEXT.slice(at + from.length),
    line: TEXT.slice(0, at).split('\n').length,
  };
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const plans = fc
  .uniqueArray(
    fc.record({
      item: fc.constantFrom(...BUILT_IN_PLAN.items),
      id: words,
      title: words.filter((title) => title.trim() !== ''),
      note: fc.string({ maxLength: 200 }),
      timeLimit: fc.option(fc.double({ min: 5, max: 3_600, noNaN: true })),
    }),
    { selector: ({ id }) => id, maxLength: 10 },
  )
  .map(
    (all): LessonPlan => ({
      title: 'Mine',
      items: all.map(({ item, ...rest }) => ({ ...item, ...rest })),
    }),
  );

describe('the file of a plan', () => {
  it('gives back the plan that was written', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlanFile(planFileText(plan))).toEqual({ ok: true, plan });
      }),
    );
    for (const plan of [BUILT_IN_PLAN, EMPTY_PLAN]) {
      expect(readPlanFile(planFileText(plan))).toEqual({ ok: true, plan });
    }
  });

  it('is the same text whatever the order of the fields', () => {
    const turned = JSON.parse(JSON.stringify(BUILT_IN_PLAN), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(planFileText(turned)).toBe(TEXT);
  });

  it('can be read by a person: version, title, then one item after the other', () => {
    expect(LINES.slice(0, 8)).toEqual([
      '{',
      '  "overshoot-lesson-plan": 1,',
      '  "title": "The learning rate",',
      '  "items": [',
      '    {',
      '      "id": "one-step",',
      '      "title": "What one step does",',
      expect.stringMatching(/^ {6}"note": "At w = 4 the gradient is 8/),
    ]);
    expect(TEXT).toContain('"learningRates": [0.4, 0.9, 1, 1.5],');
  });

  it('is read with a byte order mark, and with any ends of lines', () => {
    for (const text of [
      `\ufeff${TEXT}`,
      TEXT.replaceAll('\n', '\r\n'),
      TEXT.replaceAll('\n', '\r'),
    ]) {
      expect(readPlanFile(text)).toEqual({ ok: true, plan: BUILT_IN_PLAN });
    }
  });

  it('is named after the plan', () => {
    expect(planFileName(BUILT_IN_PLAN)).toBe('the-learning-rate.json');
    expect(planFileName({ ...EMPTY_PLAN, title: '../Übung 1: w²/?' })).toBe('übung-1-w2.json');
    expect(planFileName(EMPTY_PLAN)).toBe('lesson-plan.json');
  });
});

describe('a bad file is refused with the line', () => {
  it.each([
    ['a comma too few', '"title": "Too large",', '"title": "Too large"', 1, /comma is missing/],
    ['a comma too many', '"kind": "steer",', '"kind": "steer",,', 0, /comma too many/],
    ['a comment', '"kind": "steer",', '// steer', 0, /no comments/],
    ['single quotes', '"kind": "steer",', "'kind': 'steer',", 0, /double quotes/],
    ['a text without end', '"kind": "steer",', '"kind": "steer,', 0, /no closing quote/],
    ['a bad escape', '"title": "Too large"', '"title": "Too \\large"', 0, /backslash/],
    [
      'a field twice',
      '"title": "Too large"',
      '"title": "A", "title": "B"',
      0,
      /“title” stands here for the second time/,
    ],
    ['no kind', '"kind": "steer",', '', -1, new RegExp(`^An activity needs a kind: ${KINDS}\\.$`)],
    [
      'an unknown kind',
      '"kind": "steer"',
      '"kind": "steeer"',
      0,
      /“steeer” is no kind of this. An activity needs a kind: race/,
    ],
    ['a wrong type', '"timeLimit": 90', '"timeLimit": "90"', 0, /^“timeLimit” must be a number\.$/],
    [
      'a wrong type in a list',
      '"start": [3.93]',
      '"start": ["a"]',
      0,
      /^Entry 1 of “start” must be a number\.$/,
    ],
    ['an infinite number', '"budget": 120', '"budget": 1e999', 0, /^“budget” must be a number\.$/],
    [
      'an unknown field',
      '"kind": "steer",',
      '"kind": "steer", "speed": 3,',
      0,
      /^“speed” doesn’t belong here\.$/,
    ],
    [
      'a field of all objects',
      '"kind": "steer",',
      '"kind": "steer", "__proto__": {},',
      0,
      /^“__proto__” doesn’t belong here\.$/,
    ],
    ['an empty id', '"id": "steer"', '"id": ""', 0, /^“id” must not be empty\.$/],
    [
      'a long title',
      '"title": "Too large"',
      `"title": "${'x'.repeat(61)}"`,
      0,
      /^“title” may have at most 60 characters\.$/,
    ],
    [
      'an empty title',
      '"title": "Too large"',
      '"title": " "',
      0,
      new RegExp(`^Item ${place('too-large')}: It needs a title\\.$`),
    ],
    [
      'an id twice',
      '"id": "too-large"',
      '"id": "one-step"',
      0,
      new RegExp(
        `^Item ${place('too-large')}, “Too large”: Its id, “one-step”, is that of item 1 already\\.$`,
      ),
    ],
    [
      'a short time',
      '"timeLimit": 90',
      '"timeLimit": 1',
      0,
      /^Item 2, “Pick a rate for w²”: A time limit is between/,
    ],
    [
      'an unknown loss',
      '"id": "absolute"',
      '"id": "absolut"',
      -1,
      new RegExp(
        `^Item ${place('steer')}, “Steer: far first, then fine”: Choose a loss function from the list\\.$`,
      ),
    ],
    [
      'a loss of no sort',
      '"id": "absolute"',
      '"name": "absolute"',
      -1,
      /^“loss” needs one field: id or expression\.$/,
    ],
    [
      'a budget out of range',
      '"budget": 120',
      '"budget": 12',
      0,
      new RegExp(`^Item ${place('steer')}.*The budget must be a whole number from 96`),
    ],
    [
      'a hyperparameter',
      '"momentum": 0.9',
      '"momentum": 1.5',
      0,
      new RegExp(`^Item ${place('with-momentum')}.*Momentum must be`),
    ],
    [
      'falling rates',
      '[0.4, 0.9, 1, 1.5]',
      '[0.9, 0.4]',
      null,
      new RegExp(`^Item ${place('too-large')}.*must rise`),
    ],
    [
      'an answer that is none of the choices',
      '"right": 1',
      '"right": 4',
      null,
      new RegExp(`^Item ${place('question-rising')}.*must be one of the choices`),
    ],
  ])('%s', (_name, from, to, offset, message) => {
    const { text, line } = changed(from, to);
    const read = readPlanFile(text);
    if (read.ok) throw new Error('It was read.');
    expect(english.tell(read.faults[0]!.message)).toMatch(message);
    if (offset === null) {
      // A rule of the whole activity: the line where it begins.
      expect(LINES[read.faults[0]!.line - 1]).toMatch(/^ {6}"activity": \{$/);
      expect(read.faults[0]!.line).toBeLessThan(line);
    } else expect(read.faults[0]!.line).toBe(line + offset);
  });

  it('names the same line whatever ends the lines', () => {
    const { text } = changed('"kind": "steer"', '"kind": "steeer"');
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faultsOf(text));
    expect(faultsOf(`\ufeff${text}`)).toEqual(faultsOf(text));
  });

  it('with everything that is wrong in it, in the order of the lines', () => {
    const { text } = changed('"timeLimit": 90', '"timeLimit": true');
    const both = text.replace('"title": "Too large",', '');
    const lines = faultsOf(both).map((fault) => Number(/\d+/.exec(fault)![0]));
    expect(lines).toHaveLength(2);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('and not with hundreds of sentences', () => {
    const items = Array.from({ length: 60 }, () => ({}));
    const faults = faultsOf(JSON.stringify({ 'overshoot-lesson-plan': 1, title: '', items }));
    expect(faults).toHaveLength(13);
    expect(faults.at(-1)).toMatch(/And 288 more from here on/);
  });

  it.each([
    ['nothing', '', 'Line 1: The file is empty.'],
    ['blanks', ' \n ', 'Line 1: The file is empty.'],
    [
      'a list',
      '[]',
      'Line 1: This is no lesson plan of Overshoot: one begins with { "overshoot-lesson-plan": 1.',
    ],
    [
      'null',
      'null',
      'Line 1: This is no lesson plan of Overshoot: one begins with { "overshoot-lesson-plan": 1.',
    ],
    [
      'other JSON',
      '\n{"name": "x"}',
      'Line 2: This is no lesson plan of Overshoot: one begins with { "overshoot-lesson-plan": 1.',
    ],
    [
      'an older format',
      '{\n"overshoot-lesson-plan": 0}',
      'Line 2: The version of the format must be 1.',
    ],
    [
      'a newer format',
      '{\n"overshoot-lesson-plan": 2}',
      'Line 2: A newer Overshoot wrote this plan, in format 2: this one reads 1.',
    ],
    [
      'a version in quotes',
      '{"overshoot-lesson-plan": "1"}',
      'Line 1: The version of the format must be 1.',
    ],
    [
      'two values',
      '{"overshoot-lesson-plan": 1, "title": "", "items": []}\n{}',
      'Line 2: The plan has ended before this: something is left over.',
    ],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('deep nesting, without a fall of the parser', () => {
    for (const open of ['[', '{"a":']) {
      expect(faultsOf(open.repeat(100_000))).toEqual([
        'Line 1: Brackets stand in one another more than 40 deep.',
      ]);
    }
  });

  it('ten megabytes, without a look at what is in them', () => {
    expect(faultsOf('[0],'.repeat(2_500_000))).toEqual([
      'Line 1: The file has more than 1,000,000 characters: no lesson plan is that long.',
    ]);
  });

  it('anything at all, without ever throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(faultsOf(text).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(200), fc.string({ maxLength: 5 }), (at, cut, put) => {
        const read = readPlanFile(TEXT.slice(0, at) + put + TEXT.slice(at + cut));
        if (read.ok) expect(readPlanFile(planFileText(read.plan))).toEqual(read);
        else
          expect(read.faults.every(({ line }) => line >= 1 && line <= LINES.length + 5)).toBe(true);
      }),
    );
  });
});

it('the longest plan there can be is far shorter than the limit of a file', () => {
  let plan = BUILT_IN_PLAN;
  for (let k = 0; k < PLAN_LIMIT; k++) plan = duplicateItem(plan, 'question-slow');
  const full = plan.items.map((item) => ({ ...item, note: 'x'.repeat(1_000) }));
  expect(planFileText({ ...plan, items: full }).length).toBeLessThan(500_000);
});

it('the example in the documentation is a plan, as it would be written', () => {
  const file = path.resolve(import.meta.dirname, '../../../../docs/lesson-plans.md');
  const example = /```json\n([^`]*)```/.exec(readFileSync(file, 'utf8'))![1]!;
  const read = readPlanFile(example);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(planFileText(read.plan)).toBe(example);
});
