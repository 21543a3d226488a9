import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Experiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import type { Activity } from '#core/lesson/activities/activity';
import { changedActivity, type WhatIf } from '#core/lesson/replay/what-if';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import { rangeCurve, twoDigits } from '../../../../app/activities/range-test/charts/range-curve';
import { comparedCurves } from '../../../../app/activities/range-test/compared-words';
import { comparedWalks } from '../../../../app/activities/walk-through/compared-walks';
import { valueText } from '../../../../app/activities/walk-through/steps/step-words';
import { staysWords } from '../../../../app/review/replay/stays-words';
import { whatIfWords } from '../../../../app/review/replay/what-if-words';
import { BY_KIND, DUEL, RANGE_TEST, WALK_THROUGH } from '../../../support/room/activities';
import { english } from '../../../support/words';

const PAIR = {
  ...WALK_THROUGH,
  guessed: 0,
  beside: { experiment: WALK_THROUGH.experiment, learningRate: 0.2 },
};
const anyRate = fc.constantFrom(0.1, 0.4, 1.1, 900);
const anyWhatIf: fc.Arbitrary<WhatIf> = fc
  .record({
    optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)),
    loss: fc.constantFrom(...LOSSES.map(({ id }) => id)),
    budget: fc.constantFrom(200, 300),
    noise: fc.constantFrom(0, 0.5),
    clipNorm: fc.constantFrom(null, 1),
    precision: fc.constantFrom('float64' as const, 'float32' as const),
    seed: fc.constantFrom(1, 2),
    schedule: fc.constantFrom('constant' as const, 'cosine' as const),
    rival: fc.record({ optimizer: fc.constantFrom(...RIVALS.map(({ id }) => id), 'adam') }),
    range: fc.constant({ lowest: 1e-4, highest: 1, steps: 60, growth: 'linear' as const }),
    learningRate: anyRate,
    beside: fc.record(
      {
        learningRate: anyRate,
        loss: fc.constantFrom(...LOSSES.map(({ id }) => id)),
        budget: fc.constantFrom(200, 300),
      },
      { requiredKeys: [] },
    ),
  })
  .chain((all) =>
    fc
      .subarray(Object.entries(all), { minLength: 1, maxLength: 3 })
      .map((some): WhatIf => Object.fromEntries(some)),
  );
const anyActivity: fc.Arbitrary<Activity> = fc.constantFrom(
  ...Object.values(BY_KIND).filter((one) => 'experiment' in one),
  PAIR,
);

/** Of each part that may be named, what it is about. */
const ABOUT: readonly (readonly [RegExp, (experiment: Experiment) => unknown])[] = [
  [/^the loss$/, ({ loss }) => loss],
  [/^the start$/, ({ start }) => start],
  [/^the steps$/, ({ budget }) => budget],
  [/^the goal$/, ({ target }) => target],
  [/^the optimizer/, ({ optimizer }) => optimizer],
  [/^(its|the) settings$/, ({ optimizer, hyperparameters }) => [optimizer, hyperparameters]],
  [/^the schedule/, ({ schedule }) => schedule],
  [/^the clipping/, ({ clipNorm }) => clipNorm],
  [/^the noise$/, ({ noise = 0 }) => noise],
  [/^the seed$/, ({ seed }) => seed],
  [/^the precision$/, ({ precision }) => precision],
];

/** Which ones a part is said of: without a word of whose it is, of all. */
function experimentsOf(activity: Activity, whose: string | undefined): readonly Experiment[] {
  if (!('experiment' in activity)) return [];
  const first = activity.experiment;
  const other =
    'rival' in activity
      ? activity.rival
      : 'beside' in activity
        ? activity.beside?.experiment
        : undefined;
  if (whose?.startsWith('the first ')) return [first];
  return whose === undefined ? [first, ...(other === undefined ? [] : [other])] : [other ?? first];
}

describe('what is said to stay', () => {
  it('does, in both experiments, to the bit', () => {
    let named = 0;
    fc.assert(
      fc.property(anyActivity, anyWhatIf, (activity, asked) => {
        const made = changedActivity(activity, asked);
        if (!made.ok || !('experiment' in activity) || !('experiment' in made.value)) return;
        const sentence = staysWords(english, activity, made.value);
        expect(sentence).toMatch(/^As in class: .*\.$/);
        for (const part of sentence.slice('As in class: '.length, -1).split(', ')) {
          const [what, whose] = part.split(/ of (?=the (?:first|second|other) )/);
          const about = ABOUT.find(([form]) => form.test(what!))?.[1];
          if (about === undefined) {
            expect(what).toMatch(/^the (picks|rates|rate|growth of the rate|second run)$/);
            continue;
          }
          named += 1;
          const before = experimentsOf(activity, whose);
          const after = experimentsOf(made.value, whose);
          expect(after.map(about), part).toEqual(before.map(about));
        }
      }),
      { numRuns: 500 },
    );
    expect(named).toBeGreaterThan(500);
  });

  it('leaves out the growth, the rate and the second run where they are changed', () => {
    const stays = (activity: Activity, asked: WhatIf) => {
      const made = changedActivity(activity, asked);
      if (!made.ok) throw new Error(english.tell(made.error));
      return staysWords(english, activity, made.value);
    };
    const range = { ...RANGE_TEST.range, steps: 50 };
    expect(stays(RANGE_TEST, { range })).not.toContain('growth');
    expect(stays(RANGE_TEST, { optimizer: 'adam' })).toContain('the growth of the rate');
    expect(stays(WALK_THROUGH, { learningRate: 0.3 })).not.toContain('the rate');
    expect(stays(PAIR, { beside: { learningRate: 0.3 } })).not.toContain('second run');
    expect(stays(PAIR, { learningRate: 0.3 })).toContain('the second run');
  });

  it('says of which run of a pair, where it stays in one alone', () => {
    const made = changedActivity(PAIR, { beside: { loss: 'ill-conditioned', learningRate: 0.3 } });
    if (!made.ok) throw new Error(english.tell(made.error));
    const parts = staysWords(english, PAIR, made.value)
      .slice('As in class: '.length, -1)
      .split(', ');
    expect(parts).toContain('the loss of the first run');
    expect(parts).toContain('the rate of the first run');
    expect(parts).toContain('the optimizer');
    expect(parts).not.toContain('the loss');
    expect(parts).not.toContain('the rate');
  });
});

describe('what was changed', () => {
  it.each([
    [
      DUEL,
      { optimizer: 'adam', rival: { optimizer: 'nesterov' } },
      'with Adam, the other side with Nesterov momentum',
    ],
    [DUEL, { rival: { hyperparameters: { momentum: 0.5 } } }, 'the other side with momentum 0.5'],
    [
      BY_KIND.race,
      { optimizer: 'momentum', hyperparameters: { momentum: 0.5 }, formula: 'x^2', clipNorm: 2 },
      'on “x^2”, with momentum (momentum 0.5), with gradients clipped to length 2',
    ],
    [
      RANGE_TEST,
      { range: { lowest: 0.01, highest: 1, steps: 50, growth: 'linear' } },
      'from the rate 0.01 to 1 in 50 steps, by the same amount each step',
    ],
    [WALK_THROUGH, { learningRate: 1.1, seed: 3 }, 'with the seed 3, at a rate of 1.1'],
    [PAIR, { beside: { learningRate: 0.3 } }, 'the second run at a rate of 0.3'],
  ] as const)('%#', (activity, asked: WhatIf, words) => {
    const made = changedActivity(activity, asked);
    if (!made.ok) throw new Error(english.tell(made.error));
    expect(whatIfWords(english, asked, made.value)).toBe(words);
  });
});

describe('what came of it', () => {
  it('is true of both walks, after as many updates as both have', () => {
    fc.assert(
      fc.property(
        anyRate,
        fc.constantFrom<number>(1, 2, 3, 9),
        fc.integer({ min: 1, max: 3 }),
        (rate, updates, seen) => {
          const base = { ...WALK_THROUGH, guessed: 0 };
          const after = { ...base, learningRate: rate, updates };
          const [said] = comparedWalks(english, base, after, seen);
          if (rate === base.learningRate) {
            expect(said).toMatch(updates === 3 ? /^the same updates/ : /^the same run with \d/);
            return;
          }
          const last = Math.min(seen, updates);
          const [was, is] = [base, after].map((walk) =>
            valueText(updatesOf(walk)[0]![last - 1]!.lossAfter),
          );
          expect(said).toBe(
            `after ${last === 1 ? '1 update' : `${last} updates`} the loss is ${is}, in class ${was}.`,
          );
        },
      ),
    );
  });

  it('names both runs of a pair where both are changed', () => {
    const after = { ...PAIR, learningRate: 0.3, beside: { ...PAIR.beside, learningRate: 0.4 } };
    const said = comparedWalks(english, PAIR, after, 3);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('of the second run');
  });

  it('is true of both range tests: where each is lowest', () => {
    const ranges = [0.001, 2].flatMap((lowest) =>
      [5, 10].map((highest) => ({
        ...RANGE_TEST,
        range: { ...RANGE_TEST.range, lowest, highest },
      })),
    );
    for (const before of ranges) {
      for (const after of ranges) {
        const [then, now] = [rangeCurve(before), rangeCurve(after)];
        const said = comparedCurves(english, then, now);
        const lowest = ({ rates, lowestStep }: typeof then) =>
          twoDigits(english, rates[lowestStep]!);
        expect(said.includes('the loss is lowest at a rate of')).toBe(now.lowestStep > 0);
        if (now.lowestStep > 0) expect(said).toContain(`at a rate of ${lowest(now)}`);
        if (then.lowestStep > 0 && now.lowestStep > 0) {
          expect(said.endsWith('as in class.')).toBe(lowest(then) === lowest(now));
        } else expect(said.endsWith('as in class.')).toBe(then.lowestStep === now.lowestStep);
      }
    }
  });
});
