import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { learnedOf } from '#core/report/learned/learned';
import { middleOf } from '#core/report/learned/middle';
import type { ReviewRound } from '#core/report/session-review';
import { reportOf } from '#core/report/summary/report';
import { emptyRound, reviewRound } from '../../support/app/review-round';
import { asked, sessionOf, times, votedOn } from '../../support/report/class';

const PARABOLA = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const GOOD = 0.05;
const WILD = 0.3;

const rates = (good: number, wild: number) => [
  ...Array.from({ length: good }, () => GOOD),
  ...Array.from({ length: wild }, () => WILD),
];
const headline = (rounds: readonly ReviewRound[]) => reportOf(sessionOf(10, rounds)).headline;

describe('the headline', () => {
  it('[RP12] says that the edge is found where three quarters arrive, clearly more than at first', () => {
    const from = (good: number, wild: number) => reviewRound(1, rates(good, wild));
    const to = (good: number, wild: number, edge: number | null = 0.08) => ({
      ...reviewRound(2, rates(good, wild)),
      edge,
    });
    expect(headline([from(4, 6), to(8, 2)]).good).toEqual({ code: 'edge-found' });
    expect(headline([from(4, 6), to(8, 2, null)]).good).toEqual({ code: 'more-arrived' });
    expect(headline([from(4, 6), to(7, 3)]).good).toEqual({ code: 'more-arrived' });
    expect(headline([from(7, 3), to(8, 2)]).good).toBe(null);
    expect(headline([from(1, 3), to(4, 0)]).good).toBe(null);
  });

  it('[RP12] otherwise names the question that gained most, or the one round in which all arrived', () => {
    const rounds = [
      votedOn(1, asked('a'), times(10, '1S')),
      votedOn(2, asked('a'), [...times(5, '0S'), ...times(5, '1S')], 1),
      votedOn(3, asked('b'), times(10, '1S')),
      votedOn(4, asked('b'), [...times(8, '0S'), ...times(2, '1S')], 3),
    ];
    expect(headline(rounds).good).toMatchObject({ code: 'more-right', round: { number: 3 } });
    expect(headline([reviewRound(1, rates(1, 0))]).good).toMatchObject({ code: 'all-arrived' });
  });

  it('[RP13] says what is open, or else only what happened', () => {
    const open = headline([votedOn(1, asked('a'), ['1S', '0S'])]);
    expect(open).toMatchObject({ good: null, open: { round: { number: 1 } }, plain: null });
    const plain = (rounds: readonly ReviewRound[]) => headline(rounds).plain;
    expect(plain([])).toEqual({ code: 'no-round' });
    expect(plain([votedOn(1, asked('a'), ['0S'])])).toEqual({
      code: 'answers',
      right: 1,
      answers: 1,
    });
    expect(plain([{ ...reviewRound(1, [0.01, GOOD]), edge: 0.08 }])).toEqual({
      code: 'runs',
      arrived: 1,
      runs: 2,
    });
    expect(plain([votedOn(1, asked('a'), [])])).toEqual({ code: 'nobody-took-part' });
    const sweep = { kind: 'sweep', experiment: PARABOLA, learningRates: [0.1] } as const;
    expect(plain([{ ...reviewRound(1, [0.1]), activity: sweep }])).toEqual({ code: 'watched' });
  });
});

describe('what the class learned', () => {
  it('[RP14] compares the first and the last round of what was played most often', () => {
    const rounds = [
      { ...reviewRound(1, [0.04, WILD]), edge: 0.08 },
      reviewRound(2, [0.5], PARABOLA),
      reviewRound(3, [0.04, 0.04]),
      { ...reviewRound(4, [0.04, 0.08, 0.02]), edge: 0.08 },
    ];
    const { moves } = learnedOf(rounds);
    expect(moves?.rounds.map(({ round }) => round.number)).toEqual([1, 4]);
    expect(moves?.rounds.at(-1)?.ofEdge?.median).toBe(0.5);
    expect(learnedOf(rounds.slice(0, 2)).moves?.rounds.map(({ round }) => round.number)).toEqual([
      2,
    ]);
    expect(learnedOf([votedOn(1, asked('a'), ['0S'])]).moves).toBe(null);
  });

  it('[RP14] takes the middle on the log axis', () => {
    expect(middleOf([])).toBe(null);
    expect(middleOf([1, 100])?.median).toBeCloseTo(10, 12);
    expect(middleOf([1, 10, 100, 1000, 10_000])).toEqual({ low: 10, median: 100, high: 1000 });
    const some = fc.array(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(some, (all) => {
        const { low, median, high } = middleOf(all)!;
        expect(low <= median && median <= high).toBe(true);
        expect(all.filter((one) => one <= median * (1 + 1e-9)).length).toBeGreaterThanOrEqual(
          all.length / 2,
        );
      }),
    );
  });

  it('[RP15] has the gain over those who voted both times, as a range where they are few', () => {
    const gain = (before: readonly string[], after: readonly string[]) =>
      learnedOf([votedOn(1, asked('a', 'idea'), before), votedOn(2, asked('b', 'idea'), after)])
        .questions[0]?.gain;
    expect(gain(times(10, '1S'), [...times(4, '0S'), ...times(6, '1S')])).toEqual({
      students: 10,
      before: 0,
      after: 0.4,
      gain: 0.4,
      range: null,
    });
    expect(gain(['1S', '0S', '', '0S'], ['0S', '0S', '0S', ''])).toMatchObject({
      students: 2,
      before: 0.5,
      after: 1,
      gain: 1,
      range: [0, 1],
    });
    expect(gain(['0S'], ['1S'])).toMatchObject({ gain: null, range: null });
    expect(gain(['1S', ''], ['', '1S'])).toBe(null);
    expect(learnedOf([votedOn(1, asked('a'), ['0S'])]).questions[0]?.gain).toBe(null);
  });

  it('[RP15] a range holds the gain', () => {
    const answers = fc.array(fc.constantFrom('0S', '1T'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const { questions } = learnedOf([
          votedOn(1, asked('a'), before),
          votedOn(2, asked('a'), after, 1),
        ]);
        const { gain = null, range = null } = questions[0]?.gain ?? {};
        if (gain === null) return;
        expect(range![0] <= gain && gain <= range![1]).toBe(true);
        expect(gain).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('[RP16] puts the latest answers into a matrix of right and sure', () => {
    const rounds = [
      votedOn(1, asked('a', 'idea'), times(4, '1S')),
      votedOn(2, asked('b', 'idea'), ['0S', '0G', '1S', '1']),
      votedOn(3, { ...asked('c'), isConfidenceAsked: false }, ['0', '1']),
    ];
    expect(learnedOf(rounds).matrix).toEqual({
      rightSure: 1,
      rightUnsure: 1,
      wrongSure: 1,
      wrongUnsure: 1,
      areTwins: true,
    });
    expect(learnedOf([emptyRound(1, asked('a'))]).matrix).toBe(null);
  });
});
