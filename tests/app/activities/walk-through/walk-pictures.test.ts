import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minus, over, rootOf, timesWritten } from '#core/engine/arithmetic';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { workedRun } from '#core/engine/simulation/worked-run';
import { tallyGuesses } from '#core/lesson/guesses';
import { guessRange } from '../../../../app/activities/walk-through/phone/guess-range';
import { contractionOf } from '../../../../app/activities/walk-through/picture/contraction';
import { overStep } from '../../../../app/activities/walk-through/picture/step-marks';
import { placeText } from '../../../../app/activities/walk-through/picture/step-texts';
import {
  walkViewport,
  walkWindow,
} from '../../../../app/activities/walk-through/picture/walk-window';
import { guessAxis, stackedDots } from '../../../../app/activities/walk-through/screen/guess-axis';
import { ruleText } from '../../../../app/activities/walk-through/steps/rule-line';
import { isOnlyNear } from '../../../../app/activities/walk-through/steps/step-words';
import {
  arithmeticText,
  equalsSign,
  stackedLength,
} from '../../../../app/ui/formula/arithmetic-text';
import { mathNumberText } from '../../../../app/ui/formula/math-number';
import {
  besideWords,
  eventWords,
  findingWords,
  guessHeadline,
  lossRatioWords,
  timesWords,
} from '../../../../app/ui/words/walk-words';
import { english } from '../../../support/words';

const descent = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const quadratic = findLoss({ id: 'quadratic' })!;

function updateOf(rate: number, step: number, precision: 'float32' | 'float64' = 'float64') {
  return workedRun({ ...descent, precision }, rate, step).updates[step - 1]!;
}

describe('arithmetic in print', () => {
  test('the rule with the numbers of an update', () => {
    const rule = (rate: number, step: number) => ruleText('w', updateOf(rate, step).weights[0]!, 5);
    expect(rule(1.5, 1)).toBe('w ← 4 − 1.5 · 8 = −8');
    expect(rule(1.5, 2)).toBe('w ← −8 − 1.5 · (−16) = 16');
    expect(rule(0.1, 1)).toBe('w ← 4 − 0.1 · 8 = 3.2');
    expect(rule(0.5, 1)).toBe('w ← 4 − 0.5 · 8 = 0');
  });

  test('Adam’s step, with its root', () => {
    const [first] = workedRun(defaultExperiment({ id: 'quadratic' }, 'adam'), 0.1, 1).updates;
    expect(ruleText('w', first!.weights[0]!, 4)).toBe('w ← 4 − 0.1 · 8 / √(64) = 3.9');
  });

  test('a fraction with a bar is as wide as the longer of its parts', () => {
    const step = timesWritten(0.1, over(8, rootOf(100)));
    expect(arithmeticText(step, 4)).toBe('0.1 · 8 / √(100)');
    expect(stackedLength(step, 4)).toBe('0.1 · √100'.length);
  });

  test('where the printed numbers give another last digit it says about', () => {
    const arithmetic = minus(2.62144, timesWritten(0.1, 5.24288));
    expect(equalsSign(arithmetic, 2.097152, 6)).toBe('=');
    expect(equalsSign(minus(1.00004, 1), 0.00004, 3)).toBe('≈');
  });

  test('numbers of any size, infinity and NaN', () => {
    const printed = [160_000, 1.7e38, -1e-7, 0.00012346, Number.POSITIVE_INFINITY, Number.NaN];
    expect(printed.map((value) => mathNumberText(value, 4))).toEqual([
      '160\u2009000',
      '1.7 · 10³⁸',
      '−1 · 10⁻⁷',
      '0.0001235',
      '∞',
      'NaN',
    ]);
    expect(arithmeticText(minus(-8, timesWritten(1.5, -16)), 4)).toBe('−8 − 1.5 · (−16)');
  });
});

describe('sentences of a walk-through', () => {
  test('float32, 1.5 on w^2: overflow at step 62, NaN at step 127', () => {
    const { updates } = workedRun({ ...descent, precision: 'float32' }, 1.5, 130);
    const said = updates.flatMap(({ step, event }) =>
      event ? [eventWords(english, step, event)] : [],
    );
    expect(said).toEqual([
      'Step 62: the loss is too large for 32 bits.',
      'Step 127: NaN: infinity minus infinity.',
    ]);
  });

  test('what multiplies the distance, in words', () => {
    const said = (rate: number) => {
      const update = updateOf(rate, 1);
      return findingWords(english, update, contractionOf(quadratic, update, descent));
    };
    expect(said(1.5)).toBe('Each step lands twice as far out, on the other side.');
    expect(said(1)).toBe('Each step lands just as far out, on the other side.');
    expect(said(0.9)).toBe('Each step lands on the other side, with 0.8 of the distance left.');
    expect(said(0.1)).toBe('Each step leaves 0.8 of the distance.');
    expect(said(0.5)).toBe('One step, and it is at the minimum.');
  });

  test('the loss as a multiple of what it was', () => {
    const words = [1.5, 1, 0.1].map((rate) => lossRatioWords(english, updateOf(rate, 1)));
    expect(words).toEqual(['four times the loss', 'the same loss', '64% of the loss']);
    expect([2, 3, 1.2, 16].map((factor) => timesWords(english, factor))).toEqual([
      'twice',
      'three times',
      '1.2 times',
      '16 times',
    ]);
  });

  test('a guess near a mistake is not said to be what its arithmetic comes to', () => {
    const comesTo = (guess: readonly number[], place: readonly number[], digits: number) =>
      english
        .rich<'play-walk.reason.uphill', string>('play-walk.reason.uphill', {
          near: isOnlyNear(guess, place, digits) ? 'yes' : 'other',
          guess: placeText(guess, digits),
          math: () => '|',
          gradient: '8',
        })
        .join('')
        .split(' |')[0];
    expect(comesTo([3.6], [3.6], 4)).toBe('3.6 is');
    expect(comesTo([3.6], [4 - 0.1 * 4], 4)).toBe('3.6 is');
    expect(comesTo([3.62], [3.6], 4)).toBe('3.62 is near');
  });

  test('a factor a little beyond one is not printed as one', () => {
    const said = (rate: number) => {
      const update = updateOf(rate, 1);
      return findingWords(english, update, contractionOf(quadratic, update, descent));
    };
    expect(said(1.0001)).toBe('Each step lands 1.0002 times as far out, on the other side.');
    expect(said(0.9999)).toBe(
      'Each step lands on the other side, with 0.9998 of the distance left.',
    );
    expect(said(1e-5)).toBe('Each step leaves 0.99998 of the distance.');
  });

  test('one update of momentum is as plain descent’s, and is not said of each', () => {
    const momentum = defaultExperiment({ id: 'quadratic' }, 'momentum');
    const [first, second] = workedRun(momentum, 0.1, 2).updates;
    const said = (update: typeof first) =>
      findingWords(english, update!, contractionOf(quadratic, update!, momentum));
    expect(said(first)).toBe('This step leaves 0.8 of the distance.');
    expect(said(second)).toBe('The loss went down.');
  });

  test('Adam on w^2 and 50 w^2: 50 times the gradient, the same step', () => {
    const updates = ['quadratic', 'steep-quadratic'].map(
      (id) => workedRun(defaultExperiment({ id }, 'adam'), 0.1, 1).updates[0]!,
    );
    expect(besideWords(english, updates[0]!, updates[1]!)).toBe(
      '50 times the gradient. The same step.',
    );
    expect(besideWords(english, updates[0]!, updateOf(0.1, 1))).toBeNull();
  });

  test('the headline of the guesses', () => {
    const headline = (guesses: number[]) =>
      guessHeadline(
        english,
        tallyGuesses(
          updateOf(0.1, 1),
          guesses.map((guess) => [guess]),
        ),
      );
    expect(headline([3.2, 3.2, 3.6, 3.6, 3.6, 0])).toBe(
      '2 of 6 were close. 3 took the weight for its gradient.',
    );
    expect(headline([3.2])).toBe('1 of 1 was close.');
    expect(headline([0])).toBe('None of 1 was close.');
    expect(headline([])).toBe('Nobody guessed.');
  });
});

const drawn = LOSSES.filter(({ dimension }) => dimension <= 2);
const anyRun = fc
  .record({
    loss: fc.constantFrom(...drawn.map(({ id }) => id)),
    optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)),
    precision: fc.constantFrom('float32' as const, 'float64' as const),
    power: fc.double({ min: -6, max: 3, noNaN: true }),
    step: fc.integer({ min: 0, max: 140 }),
  })
  .map(({ loss, optimizer, precision, power, step }) => {
    const experiment = { ...defaultExperiment({ id: loss }, optimizer), precision };
    const run = workedRun(experiment, 10 ** power, step + 1);
    return { loss: findLoss({ id: loss })!, run, step };
  });

describe('what is drawn', () => {
  test('a finite step is on the picture and can be seen; nothing is drawn of what is no number', () => {
    fc.assert(
      fc.property(anyRun, ({ loss, run, step }) => {
        const window = walkWindow(loss, run, step);
        const update = run.updates[step - 1];
        const ends = update
          ? update.weights.map(({ before, after }) => [before, after])
          : run.start.map((weight) => [weight]);
        if (ends.flat().every((weight) => !(Math.abs(weight) < 1e300))) {
          expect(window).toBeNull();
          return;
        }
        if (window === null) return;
        const size = { width: 1096, height: 700 };
        const viewport = walkViewport(loss, window, size, { top: 80, bottom: 80 });
        const numbers = [viewport.originX, viewport.originY, viewport.scaleX, viewport.scaleY];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(viewport.scaleX).toBeGreaterThan(0);
        for (const weight of ends[0]!.filter((value) => Math.abs(value) < 1e300)) {
          expect(weight).toBeGreaterThanOrEqual(window.left);
          expect(weight).toBeLessThanOrEqual(window.right);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('one dot a guess, and what lies off the axis is counted', () => {
    const update = updateOf(0.1, 1);
    const guesses = [3.2, 3.2, 3.6, -4, 1, 1e9, -1e9];
    const tally = tallyGuesses(
      update,
      guesses.map((guess) => [guess]),
    );
    const axis = guessAxis(quadratic, update, tally, guesses);
    const dots = stackedDots(axis, guesses, tally, 3.2, { apart: 23, height: 200 });
    expect(dots).toHaveLength(5);
    expect(axis.beyond).toEqual([1, 1]);
  });

  test('what is written over a step never reaches back beyond its start, and is in the middle where it fits', () => {
    expect(overStep(100, 40, 50)).toBe(70);
    expect(overStep(100, 90, 50)).toBe(75);
    expect(overStep(100, 110, 50)).toBe(125);
  });

  test('a guess without a name never lies on another dot', () => {
    const update = updateOf(0.1, 1);
    const guess = fc.oneof(
      fc.constantFrom(3.2, 3.6, 4.8, 2.4, -4),
      fc.integer({ min: 200, max: 460 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(fc.array(guess, { minLength: 1, maxLength: 120 }), (guesses) => {
        const tally = tallyGuesses(
          update,
          guesses.map((one) => [one]),
        );
        const apart = 23;
        const axis = guessAxis(quadratic, update, tally, guesses);
        const dots = stackedDots(axis, guesses, tally, 3.2, { apart, height: 200 });
        for (const dot of dots.filter(({ mark }) => mark === 'elsewhere')) {
          const others = dots.filter((other) => other !== dot);
          const nearest = Math.min(
            ...others.map(({ x, up }) => Math.hypot(x - dot.x, up - dot.up)),
          );
          expect(nearest).toBeGreaterThan(apart - 1e-6);
        }
      }),
    );
  });

  test('the range of a guess has the answer in it, and is round', () => {
    for (const rate of [0.1, 0.5, 1, 1.5]) {
      const { low, high } = guessRange(quadratic, updateOf(rate, 1), 0);
      const { after } = updateOf(rate, 1).weights[0]!;
      expect(low).toBeLessThan(after);
      expect(high).toBeGreaterThan(after);
      expect(low).toBe(-high);
      expect(Number(high.toPrecision(1))).toBe(high);
    }
  });
});
