import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment';
import { finding } from '../../app/review/session/finding';
import { headlineFigures } from '../../app/review/session/headline-figures';
import { roundFigures } from '../../app/review/session/round-figures';
import { comparableRounds } from '../../app/review/session/same-experiment';
import { reviewRound, VALLEY } from './support/review-round';

/** On the narrow valley: converge, too slow, diverge. */
const GOOD = 0.05;
const SLOW = 0.001;
const WILD = 0.3;
const OTHER = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

function picks(good: number, slow: number, wild: number): number[] {
  return [
    ...Array.from({ length: good }, () => GOOD),
    ...Array.from({ length: slow }, () => SLOW),
    ...Array.from({ length: wild }, () => WILD),
  ];
}

describe('the finding', () => {
  it('tells a class that found the edge and moved away from it', () => {
    const rounds = [reviewRound(1, picks(4, 2, 4)), reviewRound(2, picks(8, 1, 1))];
    expect(finding(rounds)).toBe('The class found the edge, then moved to the safe side of it.');
  });

  it('tells more and fewer', () => {
    const slow = reviewRound(1, picks(4, 5, 1));
    const better = reviewRound(2, picks(8, 1, 1));
    expect(finding([slow, better])).toBe('More of the class converged in round 2 than in round 1.');
    expect(finding([reviewRound(1, picks(8, 1, 1)), reviewRound(2, picks(4, 5, 1))])).toBe(
      'Fewer of the class converged in round 2 than in round 1.',
    );
    expect(finding([reviewRound(1, picks(8, 1, 1)), reviewRound(2, picks(4, 1, 5))])).toBe(
      'The class went for speed, and more of it went over the edge.',
    );
  });

  it('tells a class that got faster without going over', () => {
    const before = reviewRound(1, [0.03, 0.03, 0.03, WILD]);
    const after = reviewRound(2, [0.07, 0.07, 0.07, WILD]);
    expect(finding([before, after])).toMatch(/got faster/);
  });

  it('claims nothing of two rounds that were alike', () => {
    const rounds = [reviewRound(1, picks(5, 3, 2)), reviewRound(2, picks(5, 2, 3))];
    expect(finding(rounds)).toBe('Round 2 went much like round 1.');
  });

  it('tells one round by what it shows', () => {
    expect(finding([reviewRound(1, picks(3, 0, 0))])).toBe('Everybody converged.');
    expect(finding([reviewRound(1, picks(0, 0, 3))])).toBe('Everybody went over the edge.');
    expect(finding([reviewRound(1, picks(0, 3, 0))])).toBe('Everybody stayed on the slow side.');
    expect(finding([reviewRound(1, [0.05, 0.079, 0.084])])).toBe(
      'The class closed in on the edge: it lies between 0.079 and 0.084.',
    );
    expect(finding([reviewRound(1, picks(2, 1, 1))])).toBe('2 of 4 converged.');
  });

  it('counts rounds that cannot be compared', () => {
    const rounds = [reviewRound(1, picks(2, 1, 1)), reviewRound(2, [0.1, 3], OTHER)];
    expect(finding(rounds)).toBe('3 of 6 runs converged, in 2 rounds.');
    expect(finding([])).toBe('No round was finished.');
  });
});

describe('the rounds that are compared', () => {
  it('are those on the experiment played most often, the later one of two', () => {
    const [a, b, c] = [reviewRound(1, [1]), reviewRound(2, [1], OTHER), reviewRound(3, [1])];
    expect(comparableRounds([a, b, c]).map(({ number }) => number)).toEqual([1, 3]);
    const d = reviewRound(4, [1], OTHER);
    expect(comparableRounds([a, b, c, d]).map(({ number }) => number)).toEqual([2, 4]);
    expect(comparableRounds([a, b])).toEqual([]);
  });

  it('are the same whatever the order of the keys in the record', () => {
    const turned = Object.fromEntries(Object.entries(VALLEY).reverse()) as typeof VALLEY;
    expect(comparableRounds([reviewRound(1, [1]), reviewRound(2, [1], turned)])).toHaveLength(2);
  });

  it('are not the same with another start', () => {
    const moved = { ...VALLEY, start: [4, 2] };
    expect(comparableRounds([reviewRound(1, [1]), reviewRound(2, [1], moved)])).toEqual([]);
  });
});

describe('the figures under it', () => {
  it('are shifts between the first and the last comparable round', () => {
    const rounds = [reviewRound(1, picks(4, 2, 4)), reviewRound(2, picks(8, 1, 1))];
    expect(headlineFigures(rounds)).toMatchObject([
      { before: '4', value: '8', words: 'of 10 converged, round 1 to round 2' },
      { before: '4', value: '1', words: 'of 10 diverged' },
      { words: 'steps to converge, the median' },
    ]);
  });

  it('name both numbers of picks where they differ', () => {
    const rounds = [reviewRound(1, picks(1, 0, 0)), reviewRound(2, picks(0, 0, 2))];
    expect(headlineFigures(rounds)).toMatchObject([
      { words: 'converged, of 1 and then of 2, round 1 to round 2' },
      {},
      { value: 'none' },
    ]);
  });

  it('are totals where there is nothing to compare, and none without a round', () => {
    expect(headlineFigures([reviewRound(1, picks(2, 1, 1))])).toMatchObject([
      { before: null, value: '2', words: 'of 4 converged' },
      { before: null, value: '1', words: 'of 4 diverged' },
      { before: null, words: 'steps, the fewest to converge' },
    ]);
    expect(headlineFigures([reviewRound(1, [SLOW])])[2]?.words).toBe('of 1 too slow');
    expect(headlineFigures([])).toEqual([]);
  });

  it('take the lower middle as the median: a number of steps that somebody needed', () => {
    const { medianSteps, fewestSteps } = roundFigures(reviewRound(1, [0.03, 0.05, 0.06, 0.07]));
    const steps = reviewRound(1, [0.06, 0.07]).runs.map(({ verdict }) => verdict.step);
    expect(medianSteps).toBe(steps[0]);
    expect(fewestSteps).toBe(steps[1]);
  });
});
