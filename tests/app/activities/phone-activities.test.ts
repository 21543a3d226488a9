import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { stabilityEdge } from '#core/engine/theory/theory';
import type { ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import type { Question } from '#core/lesson/activities/question';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { Sweep } from '#core/lesson/activities/sweep';
import { TOY_RANGE, toyExperiment, toyStep, toyVerdict } from '../../../app/(phone)/practice/toy';
import { duelRange } from '../../../app/activities/duel/phone/duel-range';
import { phoneScreenIn } from '../../../app/activities/phone';
import { answered, choiceRows } from '../../../app/activities/question/phone/answer-view';
import { rangeCurve, rateShown } from '../../../app/activities/range-test/charts/range-curve';
import { consoleTapsWords, tapCounts } from '../../../app/activities/range-test/charts/taps';
import {
  heightOf,
  rangePath,
  rateMarks,
  shareOfAxis,
} from '../../../app/activities/range-test/phone/range-axes';
import { stopWords } from '../../../app/activities/range-test/phone/stop-words';
import { markAt, sweepRuns } from '../../../app/activities/sweep/phone/sweep-runs';
import { labelledEnds } from '../../../app/parts/phone/curves/end-labels';
import { possibleOutcomes } from '../../../app/parts/phone/pick/possible-outcomes';
import { roundTitle } from '../../../app/ui/words/activity-words';
import { english } from '../../support/words';

const valley = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const range = { lowest: 0.001, highest: 1, steps: 60, growth: 'exponential' } as const;

describe('the screens of the activities', () => {
  // It loads all of them, which takes a busy machine its time.
  it('are there for every kind, and each is one and the same', { timeout: 60_000 }, async () => {
    const screenOf = (kind: ActivityKind) => phoneScreenIn(kind, 'en');
    for (const kind of ACTIVITY_KINDS) {
      // React needs the same promise at every rendering.
      expect(screenOf(kind)).toBe(screenOf(kind));
      expect(await screenOf(kind)).toBe(await phoneScreenIn(kind, 'de'));
    }
    expect(new Set(await Promise.all(ACTIVITY_KINDS.map(screenOf))).size).toBe(
      ACTIVITY_KINDS.length,
    );
  });

  it('have a title in words where the round has none', () => {
    const activity = { kind: 'range-test' } as const;
    expect(roundTitle(english, { title: '', number: 3, activity })).toBe('Range test 3');
    expect(roundTitle(english, { title: 'How far?', number: 3, activity })).toBe('How far?');
  });
});

describe('what a prediction may name', () => {
  it('leaves out being trapped where no rate of the slider ends so', () => {
    expect(possibleOutcomes(valley, { lowest: 0.0008, highest: 0.8 })).not.toContain('trapped');
    const well = defaultExperiment({ id: 'tilted-well' }, 'gradient-descent');
    expect(possibleOutcomes(well, { lowest: 0.0001, highest: 1 })).toContain('trapped');
  });
});

describe('the slider of a duel', () => {
  it('reaches as far as those of both optimizers', () => {
    const adam = defaultExperiment({ id: 'steep-quadratic' }, 'adam');
    const descent = defaultExperiment({ id: 'steep-quadratic' }, 'gradient-descent');
    const both = duelRange({ experiment: descent, rival: adam });
    for (const [one, rival] of [
      [descent, descent],
      [adam, adam],
    ] as const) {
      const alone = duelRange({ experiment: one, rival });
      expect(both.lowest).toBeLessThanOrEqual(alone.lowest);
      expect(both.highest).toBeGreaterThanOrEqual(alone.highest);
    }
  });
});

describe('the curve of a range test', () => {
  const activity: RangeTest = { kind: 'range-test', experiment: valley, range };
  const curve = rangeCurve(activity);

  it('has a reading at every step, from the lowest rate to the highest', () => {
    expect(curve.rates).toHaveLength(range.steps + 1);
    expect(curve.ratios[0]).toBe(1);
    expect(rateShown(curve, 0)).toBe(0.001);
    expect(rateShown(curve, 60)).toBe(1);
    expect(rateShown(curve, 999)).toBe(1);
  });

  it('is kept while equal views come', () => {
    expect(rangeCurve(structuredClone(activity))).toBe(curve);
  });

  it('lies on a log axis where the rate grows by a factor, on a plain one where by an amount', () => {
    expect(shareOfAxis(curve, 0.1)).toBeCloseTo(2 / 3);
    const linear = rangeCurve({ ...activity, range: { ...range, growth: 'linear' } });
    expect(shareOfAxis(linear, 0.5005)).toBeCloseTo(0.5);
    expect(rateMarks(english, linear).map(({ x }) => x)).toEqual([0, 0.5, 1]);
  });

  it('is labelled at whole decades, five at most', () => {
    expect(rateMarks(english, curve).map(({ label }) => label)).toEqual([
      '0.001',
      '0.01',
      '0.1',
      '1',
    ]);
    const wide = rangeCurve({ ...activity, range: { ...range, lowest: 1e-7, highest: 10 } });
    expect(rateMarks(english, wide).length).toBeLessThanOrEqual(5);
    expect(rateMarks(english, wide).at(-1)).toEqual({ x: 1, label: '10' });
  });

  it('is drawn on a linear axis from the minimum up, and what leaves it stays at the top', () => {
    expect(heightOf(0)).toBe(1);
    expect(heightOf(0.5) - heightOf(1)).toBeCloseTo(heightOf(0) - heightOf(0.5), 12);
    for (const ratio of [5, Number.NaN, Number.POSITIVE_INFINITY]) expect(heightOf(ratio)).toBe(0);
    expect(rangePath(curve, 5).split('L')).toHaveLength(6);
    expect(rangePath(curve, 60)).toMatch(/L1000.0 0.0$/);
  });

  it('counts the stops of each step', () => {
    expect(tapCounts([3, 5, 5, 5, 9])).toEqual([
      [3, 1],
      [5, 3],
      [9, 1],
    ]);
  });
});

describe('the taps on the console', () => {
  it('are counted on both sides of the edge, and none are not counted', () => {
    expect(consoleTapsWords(english, 0, { before: 0, after: 0 }, 0.08)).toBe('Nobody tapped.');
    expect(consoleTapsWords(english, 0, { before: 0, after: 0 }, null)).toBe('Nobody tapped.');
    expect(consoleTapsWords(english, 3, { before: 2, after: 1 }, 0.08)).toBe(
      '2 of 3 tapped before the edge, 1 after it.',
    );
    expect(consoleTapsWords(english, 3, { before: 0, after: 0 }, null)).toBe(
      '3 tapped. No edge was found on this range.',
    );
  });
});

describe('a stop against the true edge', () => {
  const against = (rate: number, lowest = 0.1) =>
    stopWords(english, rate, 0.08, {
      rates: [0.01, lowest, 0.24],
      ratios: Float64Array.of(1, 0.1, 4),
      lowestStep: 1,
    });

  it('says on which side, and by which factor', () => {
    expect(against(0.04)).toMatchObject({ kind: 'before', figure: '2×' });
    expect(against(0.04).sentence).toContain('close to the edge');
    expect(against(0.008)).toMatchObject({ kind: 'before', figure: '10×' });
    expect(against(0.008).sentence).toContain('10 times as large');
    expect(against(0.24)).toMatchObject({ kind: 'past', figure: '3×', words: 'the edge' });
  });

  it('past the edge it says what the curve showed, not that a run was thrown out', () => {
    expect(against(0.24, 0.1).sentence).toContain('lowest at 0.10, which is past the edge too');
    expect(against(0.24, 0.07).sentence).toContain('lowest at 0.070, before');
    for (const lowest of [0.07, 0.1]) {
      expect(against(0.24, lowest).sentence).not.toMatch(/throws|safe/);
    }
  });

  it('names no edge where there is none', () => {
    expect(
      stopWords(english, 0.04, null, { rates: [0.01], ratios: Float64Array.of(1), lowestStep: 0 }),
    ).toMatchObject({
      kind: 'no-edge',
      figure: '',
    });
  });
});

describe('the rates of a demonstration', () => {
  const sweep: Sweep = { kind: 'sweep', experiment: valley, learningRates: [0.001, 0.05, 0.2] };
  const {
    runs: [slow, good, far],
    lastStep,
  } = sweepRuns(sweep);
  const { budget } = valley;

  it('are named by their outcome from the step on at which it is public', () => {
    const converged = good!.verdict.step!;
    expect(markAt(good!, converged - 1, budget)).toBe('running');
    expect(markAt(good!, converged, budget)).toBe('converged');
    expect(markAt(far!, far!.verdict.step!, budget)).toBe('diverged');
  });

  it('are drawn to the end of the budget while one of them is still on the way', () => {
    expect(lastStep).toBe(budget);
    expect(sweepRuns({ ...sweep, learningRates: [0.05, 0.2] }).lastStep).toBeLessThan(budget);
  });

  it('are not called too slow before the end', () => {
    expect(markAt(slow!, budget - 1, budget)).toBe('running');
    expect(markAt(slow!, budget, budget)).toBe('too-slow');
  });
});

describe('names at the ends of curves', () => {
  it('do not lie on each other: the first of those that are close has it', () => {
    const ends = [
      { x: 0.5, y: 0.5 },
      { x: 0.5, y: 0.52 },
      { x: 0.5, y: 0.7 },
      { x: 0.9, y: 0.5 },
    ];
    expect(labelledEnds(ends)).toEqual([true, false, true, true]);
  });
});

describe('a question after its vote', () => {
  const question: Question = {
    kind: 'question',
    text: 'Which?',
    choices: ['one', 'two', 'three'],
    isConfidenceAsked: true,
    answer: {
      right: 1,
      feedback: ['too low', 'yes', 'too high'],
      misconceptions: ['x', null, 'y'],
    },
  };
  const none = { none: 0, guess: 0, think: 0, sure: 0 };
  const tally = {
    choices: [{ ...none, sure: 2 }, { ...none, guess: 1, think: 1 }, none],
    voters: 4,
  };

  it('says nothing of right and wrong while the answer is withheld', () => {
    expect(answered(english, { ...question, answer: null }, 1).kind).toBe('waiting');
    const rows = choiceRows({ ...question, answer: null }, 1, tally, null);
    expect(rows.map(({ isRight }) => isRight)).toEqual([null, null, null]);
  });

  it('gives the feedback for the own choice, and for the right one to who gave none', () => {
    expect(answered(english, question, 2)).toMatchObject({ kind: 'wrong', feedback: 'too high' });
    expect(answered(english, question, 1)).toMatchObject({ kind: 'right', feedback: 'yes' });
    expect(answered(english, question, null)).toMatchObject({ kind: 'none', feedback: 'yes' });
    expect(answered(english, question, 2, true).title).toMatch(/^You were sure/);
    expect(answered(english, question, 1, true).title).toBe('Right');
  });

  it('counts votes of every confidence, beside those of the vote before', () => {
    const first = { choices: [none, { ...none, none: 3 }, none], voters: 3 };
    const rows = choiceRows(question, 0, tally, first);
    expect(rows.map(({ votes, share, before }) => [votes, share, before])).toEqual([
      [2, 0.5, 0],
      [2, 0.5, 3],
      [0, 0, 0],
    ]);
    expect(rows.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
  });
});

describe('the practice of the lobby', () => {
  const toy = toyExperiment();

  it('shows too slow, converged and diverged on its slider', () => {
    expect(toyVerdict(toy, TOY_RANGE.lowest).outcome).toBe('too-slow');
    expect(toyVerdict(toy, 0.1).outcome).toBe('converged');
    expect(toyVerdict(toy, TOY_RANGE.highest).outcome).toBe('diverged');
    const edge = stabilityEdge(toy)?.value ?? 0;
    expect(edge).toBeGreaterThan(TOY_RANGE.lowest);
    expect(edge).toBeLessThan(TOY_RANGE.highest);
  });

  it('begins at the start and ends with its steps', () => {
    expect(toyStep(-5)).toBe(0);
    expect(toyStep(1e9)).toBe(toy.budget);
  });
});
