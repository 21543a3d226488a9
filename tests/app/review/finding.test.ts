import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { isEmpty } from '#core/report/round-facts';
import { comparableRounds } from '#core/report/same-experiment';
import { finding } from '../../../app/review/session/finding';
import { headlineFigures } from '../../../app/review/session/headline-figures';
import { roundFigures } from '../../../app/review/session/round-figures';
import { QUESTION, RANGE_TEST } from '../../support/app/console-view';
import { emptyRound, reviewRound, runsOf, VALLEY } from '../../support/app/review-round';
import { BY_KIND } from '../../support/room/activities';

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
    expect(finding([slow, better])).toBe(
      'More of the class converged in “Race 2” than in “Race 1”.',
    );
    expect(finding([reviewRound(1, picks(8, 1, 1)), reviewRound(2, picks(4, 5, 1))])).toBe(
      'Fewer of the class converged in “Race 2” than in “Race 1”.',
    );
    expect(finding([reviewRound(1, picks(8, 1, 1)), reviewRound(2, picks(4, 1, 5))])).toBe(
      'More of the class diverged in “Race 2” than in “Race 1”.',
    );
  });

  it('tells a class that got faster without going over', () => {
    const before = reviewRound(1, [0.03, 0.03, 0.03, WILD]);
    const after = reviewRound(2, [0.07, 0.07, 0.07, WILD]);
    expect(finding([before, after])).toMatch(/got faster/);
  });

  it('claims nothing of two rounds that were alike', () => {
    const rounds = [reviewRound(1, picks(5, 3, 2)), reviewRound(2, picks(5, 2, 3))];
    expect(finding(rounds)).toBe('“Race 2” went much like “Race 1”.');
  });

  it('tells one round by what it shows', () => {
    expect(finding([reviewRound(1, picks(3, 0, 0))])).toBe('Everybody converged.');
    expect(finding([reviewRound(1, picks(0, 0, 3))])).toBe('Everybody diverged.');
    expect(finding([reviewRound(1, picks(0, 3, 0))])).toBe(
      'Nobody was there when the steps ran out.',
    );
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

  it('leaves out what the instructor showed, and tells a class that never picked by what it gave', () => {
    const sweep = { kind: 'sweep', experiment: VALLEY, learningRates: [0.001, 0.3] } as const;
    const shown = { ...emptyRound(1, sweep), runs: runsOf(VALLEY, [0.001, 0.3]) };
    expect(finding([shown])).toBe('The class watched.');
    expect(finding([shown, reviewRound(2, picks(3, 0, 0))])).toBe('Everybody converged.');
    const votes = [0, 0, 1].map((choice, i) => ({ participant: i + 1, choice, confidence: null }));
    expect(finding([shown, { ...emptyRound(2, QUESTION), votes }])).toBe('2 of 3 answered right.');
    const taps = [20, 90].map((step, i) => ({ participant: i + 1, step }));
    const test = { ...emptyRound(3, RANGE_TEST), taps, edge: 1 };
    expect(finding([shown, test])).toBe('1 of 2 stopped before the edge.');
    const guesses = [[3.2], [9]].map((place, i) => ({ participant: i + 1, places: [place] }));
    const walk = { ...emptyRound(4, BY_KIND['walk-through']), guesses };
    expect(isEmpty(walk)).toBe(false);
    expect(finding([shown, walk])).toContain('of 2');
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

  it('are of one kind: a race is not compared with a duel', () => {
    const duel = { kind: 'duel', experiment: VALLEY, rival: OTHER } as const;
    const fought = { ...emptyRound(2, duel), runs: runsOf(VALLEY, [1]) };
    expect(comparableRounds([reviewRound(1, [1]), fought])).toEqual([]);
  });

  it('are rounds in which each student has one rate: no demonstration, no steering', () => {
    const steer = {
      ...emptyRound(2, { kind: 'steer', experiment: VALLEY }),
      runs: runsOf(VALLEY, [1]),
    };
    expect(comparableRounds([reviewRound(1, [1]), steer])).toEqual([]);
  });

  it('and the finding leave out rounds in which nobody took part', () => {
    const nobody = reviewRound(1, []);
    expect(comparableRounds([nobody, reviewRound(2, [1])])).toEqual([]);
    expect(finding([nobody])).toBe('The class watched.');
    expect(headlineFigures([nobody])).toEqual([]);
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
      { before: '4', value: '8', words: 'of 10 converged, Race 1 to Race 2' },
      { before: '4', value: '1', words: 'of 10 diverged' },
      { words: 'steps to converge, the median' },
    ]);
  });

  it('name both numbers of picks where they differ', () => {
    const rounds = [reviewRound(1, picks(1, 0, 0)), reviewRound(2, picks(0, 0, 2))];
    expect(headlineFigures(rounds)).toMatchObject([
      { words: 'converged, of 1 and then of 2, Race 1 to Race 2' },
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

  it('tell how many predicted their own outcome, where both rounds asked', () => {
    const before = reviewRound(1, [GOOD, WILD], VALLEY, ['diverged', 'diverged']);
    const after = reviewRound(2, [GOOD, WILD], VALLEY, ['converged', 'diverged']);
    expect(headlineFigures([before, after])[2]).toEqual({
      before: '1',
      value: '2',
      words: 'of 2 predicted their own outcome',
    });
    expect(headlineFigures([before, reviewRound(2, [GOOD])])[2]?.words).toMatch(/median/);
  });

  it('count one side of a duel', () => {
    const duel = { kind: 'duel', experiment: VALLEY, rival: OTHER } as const;
    const runs = [...runsOf(VALLEY, [GOOD]), ...runsOf(OTHER, [GOOD], 1)];
    expect(roundFigures({ ...emptyRound(1, duel), runs }).runs).toBe(1);
  });

  it('take the lower middle as the median: a number of steps that somebody needed', () => {
    const { medianSteps, fewestSteps } = roundFigures(reviewRound(1, [0.03, 0.05, 0.06, 0.07]));
    const steps = reviewRound(1, [0.06, 0.07]).runs.map(({ verdict }) => verdict.step);
    expect(medianSteps).toBe(steps[0]);
    expect(fewestSteps).toBe(steps[1]);
  });
});
