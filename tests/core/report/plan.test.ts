import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { IdeaCode } from '#core/lesson/activities/ideas';
import { isMissed } from '#core/report/missed';
import { nextTenMinutes, rankedItems } from '#core/report/plan/plan';
import { ACTION_MINUTES, type ReportItem } from '#core/report/plan/report-item';
import { LEAST_SHARE } from '#core/report/plan/weights';
import type { ReviewRound } from '#core/report/session-review';
import { emptyRound, reviewRound, runsOf, VALLEY } from '../../support/app/review-round';
import { asked, times, votedOn } from '../../support/report/class';
import { english, german } from '../../support/words';

const PARABOLA = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const GOOD = 0.05;
const SLOW = 0.001;
const WILD = 0.3;

const only = (rounds: readonly ReviewRound[]): ReportItem => {
  const [item, ...more] = rankedItems(rounds);
  expect(more).toEqual([]);
  return item!;
};

const shown = (number: number, experiment: typeof VALLEY, rates: readonly number[]) => ({
  ...emptyRound(number, { kind: 'sweep', experiment, learningRates: rates }),
  runs: runsOf(experiment, rates),
});

describe('what counts', () => {
  it('[RP1] of a question its twin counts, otherwise its last vote, and nothing without an answer', () => {
    const question = asked('Why?', 'idea');
    const first = votedOn(1, question, ['1S', '1S', '0S']);
    const talk = votedOn(2, question, ['1G', '0S', '0S'], 1);
    const twin = votedOn(3, asked('Why again?', 'idea'), ['2T', '2T', '2T']);
    const stage = (rounds: readonly ReviewRound[]) => {
      const { evidence, affected, round } = only(rounds);
      return [evidence.kind === 'answers' && evidence.stage, affected, round.number];
    };
    expect(stage([first])).toEqual(['first', 2, 1]);
    expect(stage([first, talk])).toEqual(['talk', 1, 1]);
    expect(stage([first, talk, twin])).toEqual(['twin', 3, 1]);
    // A third vote that names the second, in which nobody took part.
    const third = votedOn(3, question, ['0S', '1S'], 2);
    expect(stage([first, votedOn(2, question, [], 1), third])).toEqual(['talk', 1, 1]);
    expect(rankedItems([votedOn(1, { ...question, answer: null }, ['1S'])])).toEqual([]);
    expect(rankedItems([votedOn(1, question, [])])).toEqual([]);
  });

  it('[RP2] of several rounds on one experiment the last counts', () => {
    const bad = reviewRound(1, [WILD, WILD, GOOD]);
    const better = reviewRound(2, [WILD, GOOD, GOOD]);
    expect(only([bad, better])).toMatchObject({ round: { number: 2 }, affected: 1 });
    expect(rankedItems([bad, reviewRound(2, [GOOD, GOOD, GOOD])])).toEqual([]);
  });

  it('[RP3] over is diverged or beyond the edge, far below is a tenth of it or what nobody arrived at', () => {
    const round = { ...reviewRound(1, [0.0081, 0.0079, WILD, GOOD]), edge: 0.08 };
    expect(round.runs.map(({ verdict }) => verdict.outcome)).toEqual([
      'too-slow',
      'too-slow',
      'diverged',
      'converged',
    ]);
    expect(round.runs.map(isMissed(round))).toEqual([null, 'far-below', 'over', null]);
    const unknown = { ...round, edge: null };
    expect(unknown.runs.map(isMissed(unknown))).toEqual(['far-below', 'far-below', 'over', null]);
    const swinging = { ...runsOf(VALLEY, [0.081])[0]!, verdict: { ...round.runs[0]!.verdict } };
    const beyond = {
      ...swinging,
      verdict: { ...swinging.verdict, outcome: 'oscillating' as const },
    };
    const nobody = reviewRound(1, [0.0081, 0.0079]);
    expect(nobody.runs.map(isMissed({ ...nobody, edge: null }))).toEqual([null, null]);
    expect(isMissed(round)(beyond)).toBe('over');
    expect(isMissed(unknown)(beyond)).toBe(null);
  });
});

describe('the rank of an item', () => {
  it('[RP4] is the sum of what each student adds who went wrong', () => {
    expect(only([votedOn(1, asked('Why?'), ['1S', '2T', '3', '0G'])]).score).toBe(3 + 2 + 2);
    const surprised = reviewRound(1, [WILD, WILD, GOOD], VALLEY, [
      'converged',
      'diverged',
      'converged',
    ]);
    expect(only([surprised]).score).toBe(2 + 1);
    const sure = {
      ...surprised,
      runs: surprised.runs.map((run) => ({ ...run, confidence: 'sure' as const })),
    };
    expect(only([sure]).score).toBe(3 + 1);
    const range = { lowest: 0.001, highest: 1, steps: 100, growth: 'exponential' } as const;
    const test = {
      ...emptyRound(1, { kind: 'range-test', experiment: VALLEY, range }),
      edge: 0.08,
      taps: [10, 63, 64, 90].map((step, at) => ({ participant: at + 1, step })),
    };
    expect(only([test])).toMatchObject({
      score: 2,
      took: 4,
      action: { edgeStep: 64, medianStep: 64 },
    });
  });

  it('[RP4] counts guesses that came of a mistake with a name, and duels in which a student arrived nowhere', () => {
    const walk = {
      ...emptyRound(1, {
        kind: 'walk-through',
        experiment: PARABOLA,
        learningRate: 0.1,
        beside: null,
        updates: 3,
        playsToEnd: false,
        guessed: 1,
      }),
      furthest: 1,
      guesses: [3.2, 3.6, 4.8, 1].map((place, at) => ({ participant: at + 1, places: [[place]] })),
    };
    expect(only([walk])).toMatchObject({
      score: 2,
      affected: 2,
      took: 4,
      action: { code: 'walk-again', update: 1, from: [4], to: [3.2] },
    });
    const duel = {
      ...emptyRound(1, {
        kind: 'duel',
        experiment: VALLEY,
        rival: { ...VALLEY, optimizer: 'adam' },
      }),
      runs: [...runsOf(VALLEY, [GOOD, WILD, SLOW]), ...runsOf(PARABOLA, [1.5, 0.5, 1.5], 1)],
    };
    expect(only([duel])).toMatchObject({ affected: 1, score: 1, evidence: { problem: 'neither' } });
  });

  it('[RP5] an experiment is one item, of its worst problem', () => {
    const mixed = { ...reviewRound(1, [SLOW, SLOW, WILD, GOOD]), edge: 0.08 };
    expect(only([mixed])).toMatchObject({ evidence: { problem: 'far-below' }, affected: 2 });
    const foretold = reviewRound(1, [GOOD, GOOD, WILD], VALLEY, [
      'too-slow',
      'diverged',
      'diverged',
    ]);
    expect(only([foretold])).toMatchObject({ evidence: { problem: 'predictions' }, affected: 2 });
  });

  it('[RP6] needs a tenth of those who took part', () => {
    expect(rankedItems([votedOn(1, asked('Why?'), ['1S', ...times(10, '0S')])])).toEqual([]);
    expect(only([votedOn(1, asked('Why?'), ['1S', ...times(9, '0S')])]).affected).toBe(1);
  });

  it('[RP7] goes by score, then by students, then by what came earlier', () => {
    const most = votedOn(3, asked('c'), ['1S', '1S', '0S']);
    const sure = votedOn(1, asked('a'), ['1T', '1T', '1T']);
    const same = votedOn(2, asked('b'), ['1S', '1S', '0S']);
    expect(rankedItems([sure, same, most]).map(({ round }) => round.number)).toEqual([1, 2, 3]);
  });
});

const ANSWER = fc.constantFrom('0S', '0T', '0G', '1S', '1T', '2S', '3G', '');
const QUESTIONS = fc
  .array(fc.array(ANSWER, { maxLength: 12 }), { maxLength: 8 })
  .map((all) => all.map((answers, at) => votedOn(at + 1, asked(`${at}`), answers)));

describe('the next ten minutes', () => {
  it('[RP8] takes in the order of rank what fits in ten minutes, four at most', () => {
    const item = only([votedOn(1, asked('Why?'), ['1S'])]);
    const lasting = (...minutes: number[]) => minutes.map((one) => ({ ...item, minutes: one }));
    const taken = (...minutes: number[]) =>
      nextTenMinutes(lasting(...minutes)).map((one) => one.minutes);
    expect(taken(3, 3, 3, 3, 1)).toEqual([3, 3, 3, 1]);
    expect(taken(2, 2, 2, 2, 1)).toEqual([2, 2, 2, 2]);
    expect(ACTION_MINUTES).toMatchObject({
      'run-slow': 3,
      'pick-again': 3,
      'ask-again': 2,
      replay: 1,
    });
  });

  it('[RP8] never takes longer, nor another order', () => {
    fc.assert(
      fc.property(QUESTIONS, (rounds) => {
        const ranked = rankedItems(rounds);
        const plan = nextTenMinutes(ranked);
        expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10);
        expect(plan.length).toBeLessThanOrEqual(4);
        expect(ranked.filter((one) => plan.includes(one))).toEqual(plan);
        for (const { affected, took, evidence } of ranked) {
          expect(affected).toBeGreaterThanOrEqual(LEAST_SHARE * took);
          if (evidence.kind !== 'answers') continue;
          const { right, wrong, sureAndWrong, beliefs } = evidence;
          expect(right + wrong + sureAndWrong).toBe(took);
          expect(beliefs.reduce((sum, { votes }) => sum + votes, 0)).toBe(affected);
        }
      }),
    );
  });

  it('[RP9] counts each wrong choice by itself, with those who held the same at first', () => {
    const question = asked('Why?', 'idea');
    const twin = {
      ...asked('Why again?', 'idea'),
      answer: {
        right: 3,
        feedback: ['', '', '', ''],
        misconceptions: ['two', 'other', 'one', null],
      },
    };
    const rounds = [
      votedOn(1, question, ['1S', '1T', '2T', '0S']),
      votedOn(2, twin, ['2S', '1T', '2T', '3S']),
    ];
    const { evidence } = only(rounds);
    expect(evidence.kind === 'answers' && evidence.beliefs).toEqual([
      { choice: 2, misconception: 'one', votes: 2, sure: 1, atFirst: 2 },
      { choice: 1, misconception: 'other', votes: 1, sure: 0, atFirst: null },
    ]);
  });
});

describe.each([english, german])('what to do, of a plan in $language', (words) => {
  const textOf = (code: IdeaCode) => words.say(`plan-questions.idea.${code}`);
  const slow = votedOn(9, asked('Slow?', textOf('slow')), ['1S']);
  const rising = votedOn(9, asked('Rising?', textOf('rising')), ['1S']);

  it('[RP10] shows what the idea needs: a slow run, a diverging one, or two rates of the optimizer', () => {
    const demonstrations = [shown(1, PARABOLA, [0.1, 1.5]), shown(2, PARABOLA, [0.001, 0.01, 0.1])];
    expect(only([...demonstrations, slow]).action).toMatchObject({
      code: 'run-slow',
      rate: 0.001,
      round: { number: 2 },
    });
    expect(only([...demonstrations, rising]).action).toMatchObject({
      code: 'run-diverging',
      rate: 1.5,
      round: { number: 1 },
    });
    const adam = defaultExperiment({ id: 'quadratic' }, 'adam');
    const scale = votedOn(9, asked('Scale?', textOf('scale')), ['1S']);
    expect(only([...demonstrations, shown(3, adam, [0.001, 0.1, 1]), scale]).action).toMatchObject({
      code: 'run-contrast',
      optimizer: 'adam',
      round: { number: 3 },
    });
  });

  it('[RP10] any other question takes the nearest demonstration before it, or is asked again', () => {
    const other = votedOn(9, asked('Else?'), ['1S']);
    const near = [shown(1, PARABOLA, [0.001]), shown(2, PARABOLA, [0.001, 0.1])];
    expect(only([...near, other]).action).toMatchObject({
      code: 'run-contrast',
      round: { number: 2 },
    });
    expect(only([other, shown(10, PARABOLA, [0.001])]).action).toMatchObject({ code: 'ask-again' });
    expect(only([slow]).action).toMatchObject({ code: 'ask-again' });
  });

  it('[RP11] has its numbers from the engine', () => {
    const { action } = only([shown(1, PARABOLA, [0.001, 0.1]), slow]);
    const needs = action.code === 'run-slow' ? (action.needs ?? 0) : 0;
    expect(needs).toBe(2301);
    const at = (budget: number) => simulateVerdicts({ ...PARABOLA, budget }, [0.001])[0]!.outcome;
    expect([at(needs), at(needs - 1)]).toEqual(['converged', 'too-slow']);
    expect(only([shown(1, PARABOLA, [1.5]), rising]).action).toMatchObject({
      losses: [16, 64, 256],
      next: 1024,
    });
  });

  it('[RP11] never says that the loss grows where it does not', () => {
    const rates = fc.array(fc.double({ min: 1e-4, max: 5, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rates, (all) => {
        const { action } = only([shown(1, PARABOLA, all), rising]);
        if (action.code !== 'run-diverging') return;
        const [start, first, second] = action.losses;
        expect(start < first && first < second && second < action.next).toBe(true);
        expect(action.rate).toBeGreaterThan(1);
      }),
      { numRuns: 50 },
    );
  });
});
