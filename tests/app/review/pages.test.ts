import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { pickGaps } from '../../../app/parts/review/gaps';
import {
  gapSentence,
  predictedSentence,
  sureSentence,
} from '../../../app/parts/review/review-words';
import { columnBlocks } from '../../../app/review/print/column-blocks';
import {
  listAsked,
  listPage,
  listQuery,
  ORDERS,
  PAGE_SIZE,
} from '../../../app/review/students/order';
import { linePieces, rulerFor } from '../../../app/review/students/ruler';
import { rulerWords } from '../../../app/review/students/student-words';
import type { StudentSummary } from '../../../app/review/students/summary';
import { VALLEY } from '../../support/app/review-round';
import { english } from '../../support/words';

function student(
  number: number,
  name: string,
  points: number | null = null,
  help: number | null = null,
): StudentSummary {
  return {
    ...{ number, name, isRemoved: false, rounds: 1, runs: 1, converged: number % 3 },
    ...{ diverged: 0, outcomes: [], votes: 0, right: number % 2, points, help },
  };
}

const CLASS = Array.from({ length: 250 }, (_, at) => student(at + 1, `Student ${at + 1}`, at % 7));

describe('the list of students', () => {
  it('has everybody once, over all its pages, in whatever order', () => {
    for (const order of ORDERS) {
      for (const isDescending of [true, false]) {
        const pages = [1, 2, 3].map((page) =>
          listPage(CLASS, { order, isDescending, find: '', page }),
        );
        const shown = pages.flatMap(({ students }) => students);
        expect(new Set(shown).size).toBe(CLASS.length);
        expect(pages[0]).toMatchObject({ found: 250, pages: 3 });
        expect(pages[0]?.students).toHaveLength(PAGE_SIZE);
      }
    }
  });

  it('sorts by points, ties in the order of joining, and finds names in any case', () => {
    const sorted = listPage(CLASS, { order: 'points', isDescending: true, find: '', page: 1 });
    expect(sorted.students.slice(0, 2).map(({ number }) => number)).toEqual([7, 14]);
    const found = listPage(CLASS, {
      order: 'name',
      isDescending: false,
      find: 'STUDENT 25',
      page: 1,
    });
    expect(found.students.map(({ number }) => number)).toEqual([25, 250]);
    expect(listPage(CLASS, { order: 'name', isDescending: false, find: 'x', page: 9 })).toEqual({
      ...{ students: [], found: 0, page: 1, pages: 1 },
    });
  });

  it('has those first whom the report would talk to, in its order', () => {
    const some = [
      student(1, 'A'),
      student(2, 'B', 0, 4),
      student(3, 'C', 0, 9),
      student(4, 'D', 0, 4),
    ];
    const { students } = listPage(some, listAsked({ sort: 'help' }));
    expect(students.map(({ name }) => name).join('')).toBe('CBDA');
  });

  it('stands whole in its address, and reads nonsense as if it were left out', () => {
    const asked = fc.record({
      order: fc.constantFrom(...ORDERS),
      isDescending: fc.boolean(),
      find: fc.stringMatching(/^[a-z&=# ]{0,8}$/).map((text) => text.trim()),
      page: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(asked, (one) => {
        const query = new URLSearchParams(listQuery(one));
        expect(listAsked(Object.fromEntries(query))).toEqual(one);
      }),
    );
    const nothing = { order: 'joined', isDescending: false, find: '', page: 1 };
    expect(listAsked({ sort: 'age', page: '-3', find: ['a', 'b'] })).toEqual(nothing);
    expect(listAsked({ page: '1e99' })).toEqual(nothing);
  });
});

describe('a student’s ruler', () => {
  it('has the edge and every value on it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-9, max: 1e9, noNaN: true })), (values) => {
        const { x, ticks } = rulerFor(values);
        for (const value of [1, ...values, ...ticks]) {
          expect(x(value)).toBeGreaterThanOrEqual(0);
          expect(x(value)).toBeLessThanOrEqual(100);
        }
        expect(x(0.5)).toBeLessThan(x(1));
        expect(ticks).toContain(1);
      }),
    );
  });

  it('has a line without a break from the first mark to the last', () => {
    const places = fc.array(fc.option(fc.integer({ min: 0, max: 100 })));
    fc.assert(
      fc.property(places, (row) => {
        const pieces = linePieces(row);
        const marked = row.flatMap((place, at) => (place === null ? [] : [at]));
        pieces.forEach((piece, at) => {
          const isInside = at >= (marked[0] ?? 1) && at <= (marked.at(-1) ?? -1);
          expect(piece !== null).toBe(isInside);
          if (row[at] !== null) expect(piece?.middle).toBe(row[at]);
          const next = pieces[at + 1];
          if (piece && next) expect(piece.bottom).toBeCloseTo(next.top ?? Number.NaN, 9);
        });
      }),
    );
  });
});

describe('what nobody picked', () => {
  it('is between neighbours, and the run in its middle is the engine’s', () => {
    const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 12 }), (rates) => {
        for (const gap of pickGaps(VALLEY, rates)) {
          expect(rates.some((one) => one > gap.from && one < gap.to)).toBe(false);
          expect(rates).toContain(gap.from);
          expect(rates).toContain(gap.to);
          expect(gap.middle).toBeGreaterThan(gap.from);
          expect(gap.middle).toBeLessThan(gap.to);
          expect(simulateVerdicts(VALLEY, [gap.middle])[0]).toEqual(gap.verdict);
        }
      }),
    );
  });

  it('is said in a sentence', () => {
    const [gap] = pickGaps(VALLEY, [0.04, 0.07]);
    expect(gapSentence(english, gap!)).toBe(
      `Nobody picked between 0.04 and 0.07. 0.053 would have converged in ${gap!.verdict.step} steps.`,
    );
    expect(pickGaps(VALLEY, [0.04, 0.041])).toEqual([]);
  });
});

it('counts are in words that fit one, none and all', () => {
  expect(sureSentence(english, 0, 0)).toBe('Nobody was sure.');
  expect(sureSentence(english, 1, 0)).toBe('The one who was sure was wrong.');
  expect(sureSentence(english, 5, 1)).toBe('Of 5 who were sure, 1 was right.');
  expect(predictedSentence(english, 1, 1)).toBe('The one prediction came true.');
  expect(predictedSentence(english, 3, 3)).toBe('All 3 predicted their own outcome.');
});

describe('the table on paper', () => {
  it('has every round once, in order, in blocks that fit unless one round alone does not', () => {
    const widths = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(widths, { maxLength: 20 }), (all) => {
        const rounds = all.map((one, at) => ({ round: at + 1, widths: one }));
        const blocks = columnBlocks(rounds, 542);
        expect(blocks.flat()).toEqual(rounds);
        for (const block of blocks) {
          const width = block.flatMap((one) => one.widths).reduce((sum, one) => sum + one, 0);
          expect(block.length === 1 || width <= 542).toBe(true);
        }
      }),
    );
  });
});

it('a rate is said against the edge, on the side on which it is', () => {
  expect(rulerWords(english, 0.3, 15)).toBe('0.3, 15 times the edge');
  expect(rulerWords(english, 0.03, 0.375)).toBe('0.03, 0.38 of the edge');
  expect(rulerWords(english, 0.08, 1)).toBe('0.08, the edge itself');
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (ofEdge) => {
      const words = rulerWords(english, ofEdge, ofEdge);
      expect(/times|above/.test(words)).toBe(ofEdge > 1);
      expect(/ of the|below/.test(words)).toBe(ofEdge < 1);
      expect(words).not.toMatch(/, 1 (of|times)/);
    }),
  );
});
