import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Outcome, Verdict } from '#core/engine/outcome';
import { duelFinding, duelPairs } from '../../../app/activities/duel/charts/duel-finding';
import { plottedLosses } from '../../../app/activities/range-test/charts/plotted-losses';
import { rangeCurve } from '../../../app/activities/range-test/charts/range-curve';
import { rangeSentence } from '../../../app/activities/range-test/charts/range-sentence';
import { standsLeft } from '../../../app/activities/range-test/charts/range-suggestions';
import { tapMarks, tapsHeadline } from '../../../app/activities/range-test/charts/taps';
import { classText } from '../../../app/charts/claims/class-sentences';
import { demonstrationHeadline } from '../../../app/charts/headline';
import { scheduleLines, schedulesHeadline } from '../../../app/charts/schedules/schedules';
import { medianRate, shiftHeadline, shiftOf } from '../../../app/charts/shift/shift';
import type { SweepPoint } from '../../../app/charts/sweep-data';
import { english } from '../../support/words';

const verdict = (outcome: Outcome, step: number | null): Verdict => ({
  outcome,
  step,
  overshooting: false,
  thrown: false,
  trigger: null,
  finalGap: 1,
});
const point = (
  participant: number,
  learningRate: number,
  outcome: Outcome,
  step: number | null = null,
): SweepPoint => ({ participant, learningRate, outcome, step });

describe('the finding of a duel', () => {
  const NAMES = ['Gradient descent', 'Adam'] as const;
  it('is the rate at which one side arrives and the other blows up', () => {
    const pairs = duelPairs(
      [point(1, 0.01, 'too-slow'), point(2, 0.05, 'converged', 80), point(3, 0.3, 'diverged', 4)],
      [point(1, 0.01, 'too-slow'), point(2, 0.05, 'converged', 60), point(3, 0.3, 'converged', 40)],
    );
    expect(duelFinding(english, pairs, NAMES)).toBe(
      'With 0.3: Adam in 40 steps. Gradient descent diverges.',
    );
  });
  it('names the winner first, whichever side it is on', () => {
    const pairs = duelPairs([point(1, 0.02, 'converged', 150)], [point(1, 0.02, 'too-slow')]);
    expect(duelFinding(english, pairs, NAMES)).toBe(
      'With 0.02: Gradient descent in 150 steps. Adam is too slow.',
    );
  });
  it('is one of speed where both arrive everywhere, and says so where nothing differs', () => {
    const both = duelPairs([point(1, 0.05, 'converged', 80)], [point(1, 0.05, 'converged', 60)]);
    expect(duelFinding(english, both, NAMES)).toBe(
      'With 0.05: Adam in 60 steps. Gradient descent in 80 steps.',
    );
    const same = duelPairs([point(1, 0.5, 'diverged', 3)], [point(1, 0.5, 'diverged', 9)]);
    expect(duelFinding(english, same, NAMES)).toBe('The one pick fared alike with both.');
    expect(duelFinding(english, [], NAMES)).toBe('Nobody picked.');
  });
});

describe('the shift of a class', () => {
  it('is that of the median on the log axis', () => {
    const shift = shiftOf(
      [
        [1, 0.01],
        [2, 0.02],
        [3, 0.9],
      ],
      [
        [1, 0.06],
        [2, 0.05],
        [4, 0.08],
      ],
    );
    expect(shift).toMatchObject({ before: 0.02, after: 0.06, direction: 'up' });
    expect(shiftHeadline(english, shift!)).toBe(
      'Your middle pick went up by a factor of 3, from 0.02 to 0.06.',
    );
  });
  it('down is a factor above 1 too, and hardly any movement is none', () => {
    expect(shiftOf([[1, 0.4]], [[1, 0.1]])).toMatchObject({ factor: 4, direction: 'down' });
    expect(shiftOf([[1, 0.4]], [[1, 0.41]])?.direction).toBe('none');
    expect(shiftOf([], [[1, 0.1]])).toBeNull();
  });
  it('has the geometric mean of two middle picks', () => {
    expect(
      medianRate([
        [1, 0.01],
        [2, 1],
      ]),
    ).toBeCloseTo(0.1, 12);
    expect(medianRate([])).toBeNull();
  });
});

describe('taps', () => {
  const rates = [0.01, 0.02, 0.04, 0.08, 0.16];
  it('at one step are one mark, late from the edge on, where the point for it ends', () => {
    expect(tapMarks([1, 1, 3, 4], rates, 0.08)).toEqual([
      { step: 1, count: 2, isLate: false },
      { step: 3, count: 1, isLate: true },
      { step: 4, count: 1, isLate: true },
    ]);
  });
  it('are said in numbers that add up', () => {
    const marks = tapMarks([1, 1, 3, 4], rates, 0.08);
    expect(tapsHeadline(english, marks, 0.08)).toBe('2 stopped before the edge, 0.08; 2 past it.');
    expect(tapsHeadline(english, [], 0.08)).toBe('Nobody tapped.');
    expect(tapsHeadline(english, tapMarks([1], rates, null), null)).toBe(
      'One of you stopped; no edge was found on this range.',
    );
    expect(tapsHeadline(english, tapMarks([4, 4], rates, 0.08), 0.08)).toBe(
      'Both stopped past the edge, 0.08.',
    );
  });
});

describe('a suggestion on the plot of a range test', () => {
  it('has its words on the left where they keep off the edge’s number, unless they would leave the picture', () => {
    const [wide, phone] = [80, 24];
    expect(standsLeft(20, 14, wide, false)).toBe(false);
    expect(standsLeft(70, 14, wide, false)).toBe(true);
    expect(standsLeft(20, 14, wide, true)).toBe(true);
    expect(standsLeft(15, 14, phone, false)).toBe(true);
    expect(standsLeft(12, 12.4, phone, false)).toBe(false);
    expect(standsLeft(3, 10, phone, true)).toBe(false);
  });
});

describe('the curve of a range test', () => {
  const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
  const range = { lowest: 1e-3, highest: 10, steps: 100, growth: 'exponential' } as const;
  it.each([
    ['linear', 16],
    ['log', 0],
  ] as const)('begins at the first gap and stays within the picture: %s', (axis, first) => {
    const { heights, lowest, highest, ticks } = plottedLosses(
      english,
      rangeCurve({ kind: 'range-test', experiment, range }),
      axis,
    );
    expect(heights).toHaveLength(101);
    expect(heights[0]).toBe(first);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(lowest);
    expect(Math.max(...heights)).toBe(highest);
    expect(heights.at(-1)).toBe(highest);
    expect(ticks.every(({ at }) => at >= lowest && at <= highest)).toBe(true);
  });

  it('ends at a millionth of the first gap on a log axis, however far a run falls', () => {
    const wells = defaultExperiment({ id: 'himmelblau' }, 'gradient-descent');
    const curve = rangeCurve({ kind: 'range-test', experiment: wells, range });
    expect(Math.min(...curve.ratios.filter(Number.isFinite))).toBeLessThan(1e-9);
    expect(plottedLosses(english, curve, 'log').lowest).toBeGreaterThanOrEqual(-7);
  });

  it('says what this run shows, and never calls its lowest point safe', () => {
    const ratios = Float64Array.from([1, 0.5, 0.2, 0.4, 9]);
    const rates = [0.01, 0.02, 0.04, 0.08, 0.16];
    const curve = { ...rangeCurve({ kind: 'range-test', experiment, range }), rates, ratios };
    const at = (lowestStep: number, edge: number | null) =>
      rangeSentence(english, { ...curve, lowestStep }, edge);
    expect(at(2, 0.041)).toBe('The loss turns at 0.04, close to the edge, 0.041. Stay well below.');
    expect(at(2, 0.2)).toBe('The loss is lowest at 0.04, well before the edge, 0.2.');
    expect(at(2, 0.03)).toContain('past the edge, 0.03: the curve tells late');
    expect(at(2, 0.01)).toContain('4 times the edge, 0.01');
    expect(at(2, null)).toContain('No edge was found');
    expect(at(4, 0.2)).toContain('shows no turn');
    expect(at(0, 0.2)).toContain('never fell');
    for (const edge of [0.01, 0.03, 0.041, 0.2, null]) expect(at(2, edge)).not.toMatch(/safe/);
  });
});

describe('the schedules that a class invented', () => {
  const picks = [
    [1, 0.02],
    [2, 0.05],
    [3, 0.5],
  ] as const;
  const verdicts = [
    [1, verdict('converged', 30)],
    [2, verdict('too-slow', null)],
    [3, verdict('diverged', 4)],
  ] as const;
  const changes = [
    [1, 10, 0.07],
    [1, 40, 0.5],
    [3, 2, 0.9],
    [9, 1, 1],
  ] as const;
  const lines = scheduleLines(picks, changes, verdicts, 200);
  it('are staircases up to what became of the run', () => {
    expect(lines.find(({ participant }) => participant === 1)).toMatchObject({
      rates: [
        [0, 0.02],
        [10, 0.07],
      ],
      end: 30,
    });
    expect(lines.find(({ participant }) => participant === 2)?.end).toBe(200);
    expect(lines).toHaveLength(3);
  });
  it('lie with the best above, who is named', () => {
    expect(lines.at(-1)?.participant).toBe(1);
    expect(schedulesHeadline(english, lines, [[1, 'Ines']], 200)).toBe(
      'Ines: there in 30 steps, with 1 change, from 0.02 to 0.07.',
    );
    expect(schedulesHeadline(english, [], [], 200)).toBe('Nobody steered.');
  });
});

describe('the headline of a demonstration', () => {
  it('speaks of rates, not of the class', () => {
    const points = [point(1, 0.01, 'too-slow'), point(2, 0.1, 'converged', 38)];
    expect(classText(english, demonstrationHeadline(points, 200))).toBe(
      '0.1 is quickest: 38 steps.',
    );
    expect(classText(english, demonstrationHeadline([point(1, 3, 'diverged', 2)], 200))).toBe(
      'Every one of these rates blows up.',
    );
    expect(classText(english, demonstrationHeadline(points.slice(0, 1), 200))).toBe(
      'None of these rates is there in 200 steps.',
    );
  });
});
