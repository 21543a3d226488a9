import { describe, expect, test } from 'vitest';
import { defaultExperiment, sliderRange } from '#core/engine/experiment/experiment';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { sharpness } from '#core/engine/landscape/curvature';
import { logGrid } from '#core/engine/log-grid';
import { LOSSES } from '#core/engine/losses/catalogue';
import { formatQuantity, formatRate } from '#core/engine/number-format';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { english, german } from '../../../support/words';

/** @param loss its id, or a formula */
function sentences(loss: string, optimizer: string, rate: number, changes: object = {}): string[] {
  const reference = LOSSES.some(({ id }) => id === loss) ? { id: loss } : { expression: loss };
  const experiment = { ...defaultExperiment(reference, optimizer), budget: 200, ...changes };
  const verdict = simulateVerdicts(experiment, [rate])[0]!;
  return [...explanationText(english, explain(experiment, rate, verdict)).sentences];
}

describe('why a run ended as it did', () => {
  test.each<[string, string, number, string, object?]>([
    [
      'ill-conditioned',
      'gradient-descent',
      0.1,
      'multiplies y by 1 − 25 × 0.1 = −1.5: across the valley, and 50% farther out',
    ],
    [
      'ill-conditioned',
      'gradient-descent',
      0.079,
      'multiplies y by 1 − 25 × 0.079 = −0.975: across the valley, and 2.5% closer',
    ],
    [
      'ill-conditioned',
      'gradient-descent',
      0.0003,
      'multiplies x by 1 − 1 × 0.0003 = 0.99970: 0.03% closer',
    ],
    ['quadratic', 'gradient-descent', 1, 'to the other side, at the same height'],
    ['quadratic', 'gradient-descent', 0.5, 'exactly as long as the way to the bottom'],
    [
      'quadratic',
      'gradient-descent',
      0.001,
      'at that pace it takes 2301 steps, and there were 200',
    ],
    ['quadratic', 'momentum', 3, '1.58 times the stability edge of 1.9'],
    [
      'quadratic',
      'adam',
      0.001,
      'All 200 steps together were 0.198 long, and the minimum was 4 away',
    ],
    ['plateau', 'gradient-descent', 0.001, 'slope at the start is only 0.00134'],
    [
      'tilted-well',
      'gradient-descent',
      0.02,
      'every way out of it leads uphill, so nothing pulls it on; a larger step',
    ],
    [
      'absolute',
      'gradient-descent',
      0.3,
      'its last steps were still about 0.3 long and hopped over it',
    ],
    ['absolute', 'rmsprop', 0.3, 'its last steps were still about 0.326 long'],
    [
      'absolute',
      'gradient-descent',
      0.03,
      'Its steps were 0.03 long at first and about 0.03 at the end',
      { target: 0.01 },
    ],
    ['rosenbrock', 'gradient-descent', 0.0019, 'the edge there is 0.000956'],
    ['logistic-minibatch', 'gradient-descent', 5, 'follow their noise'],
    [
      'logistic-minibatch',
      'gradient-descent',
      0.007,
      'all 200 steps together were 0.523 long, and the minimum was 2.21 away',
    ],
    // The edge is that of the sharpness where this very run ended.
    ['xor', 'gradient-descent', 1, 'a learning rate of 1 is'],
    [
      'xor',
      'momentum',
      0.5,
      'hardly falls any more: the slope is 0.00115, and at its steepest it was 0.119',
    ],
    ['himmelblau', 'momentum', 0.02667, 'after 3 steps, it came to a steeper place'],
    [
      'himmelblau',
      'lion',
      0.0001,
      'All 200 steps together were 0.0283 long, and the minimum was 3.61 away',
    ],
    ['himmelblau', 'lion', 0.01334, 'they were about 0.0189 long'],
    ['plateau', 'gradient-descent', 9.739, '4.87 times the stability edge', { budget: 1000 }],
    ['rosenbrock', 'gradient-descent', 0.002, 'stands on the stability edge', { budget: 10_000 }],
    ['logistic', 'gradient-descent', 1.35, 'small enough to stay', { budget: 1000 }],
    ['logistic', 'adam', 0.1, '0.1 long at first and next to nothing at the end', { budget: 1000 }],
    ['saddle', 'momentum', 0.005623, 'carried past it again'],
    // What a run lies on, each with its own sentence.
    [
      'plateau',
      'gradient-descent',
      15,
      'on a shelf, not in a valley: the slope is only',
      { budget: 1000 },
    ],
    ['saddle', 'rmsprop', 1, 'by a saddle, not in a valley'],
    ['x^4-3*x^3+2', 'gradient-descent', 0.01, 'on a shelf, not in a valley', { start: [-1] }],
    ['plateau', 'gradient-descent', 1, 'the weights never changed', { start: [12] }],
    // Exactly on the edge.
    ['saddle', 'gradient-descent', 1, 'stands on the stability edge'],
    [
      'tilted-well',
      'gradient-descent',
      0.1,
      'into a valley that is not the deepest',
      { start: [-2] },
    ],
    ['himmelblau', 'gradient-descent', 0.0149, 'of it, small enough to stay'],
    // Clipping is blamed only where a gradient was clipped.
    ['quadratic', 'gradient-descent', 0.001, 'at that pace it takes 2301 steps', { clipNorm: 100 }],
    [
      'quadratic',
      'momentum',
      0.001,
      'of the stability edge of 1.9',
      { clipNorm: 100, budget: 110 },
    ],
    [
      'quadratic',
      'gradient-descent',
      0.001,
      '200 of its gradients were clipped',
      { clipNorm: 0.1 },
    ],
    // Arithmetic that holds in print.
    ['quadratic', 'gradient-descent', 1.0001, '1 − 2 × 1.0001 = −1.00020'],
    ['quadratic', 'gradient-descent', 0.50001, '1 − 2 × 0.50001 = −2 × 10⁻⁵'],
    ['steep-quadratic', 'gradient-descent', 0.0200003, '1 − 100 × 0.0200003 = −1.000030'],
    // Weight decay has a resting point of its own.
    [
      '(x-3)^2',
      'lion',
      0.03,
      'Weight decay of 1 pulls it back',
      { hyperparameters: { beta1: 0.9, beta2: 0.99, decay: 1 } },
    ],
    // A claim is made of what the run did.
    ['quadratic', 'gradient-descent', 0.1, 'exactly zero, so nothing moves it', { start: [0] }],
    [
      'ill-conditioned',
      'gradient-descent',
      0.1,
      'multiplies x by 1 − 1 × 0.1 = 0.9',
      { start: [4, 0] },
    ],
    ['rotated', 'gradient-descent', 0.1, '1 − 1 × 0.1 = 0.9: 10% closer', { start: [2, 2] }],
    ['absolute', 'adam', 0.02, 'and carried it on', { budget: 200 }],
    [
      'quadratic',
      'gradient-descent',
      1e-8,
      'lost in the rounding of float32',
      { precision: 'float32' },
    ],
    ['rosenbrock', 'adam', 9, 'times the first', { budget: 1000 }],
  ])('%s under %s at %f', (loss, optimizer, rate, part, changes = {}) => {
    expect(sentences(loss, optimizer, rate, changes)[1]).toContain(part);
  });

  test('in German with the numbers of German', () => {
    const experiment = { ...defaultExperiment({ id: 'rotated' }, 'gradient-descent'), budget: 200 };
    const verdict = simulateVerdicts(experiment, [0.1])[0]!;
    expect(explanationText(german, explain(experiment, 0.1, verdict)).sentences[1]).toBe(
      'Jeder Schritt multipliziert die Entfernung entlang der steilsten Richtung mit 1 − 25 × 0,1 = −1,5: quer über das Tal und jedes Mal 50\u00a0% weiter hinaus.',
    );
  });

  test('the edge where XOR converged is that of the sharpness there', () => {
    const experiment = defaultExperiment({ id: 'xor' }, 'gradient-descent');
    const verdict = simulateVerdicts(experiment, [2])[0]!;
    expect(verdict.outcome).toBe('converged');
    const { reason } = explain(experiment, 2, verdict);
    const end = trajectory(experiment, 2).weights.slice(-9);
    const edge = 2 / sharpness(LOSSES.find(({ id }) => id === 'xor')!, end);
    expect(reason).toEqual({
      code: 'below-edge-there',
      numbers: { rate: 2, edge, ratio: 2 / edge },
    });
  });

  test('a step too long for any number is said to be one', () => {
    const far = { ...defaultExperiment({ expression: 'exp(x^2)' }, 'gradient-descent') };
    const verdict = simulateVerdicts(far, [1e6])[0]!;
    const text = explanationText(english, explain(far, 1e6, verdict)).sentences;
    expect(text).toHaveLength(2);
    expect(text.join(' ')).not.toMatch(/NaN|∞|not a number /);
  });

  test('clipping is named where it hides a divergence', () => {
    expect(sentences('quadratic', 'gradient-descent', 1.5, { clipNorm: 1 })[1]).toContain(
      'hides divergence',
    );
  });

  test.each<[string, string, number, string, object?]>([
    ['logistic-standardised', 'gradient-descent', 31, 'It was still swinging'],
    ['logistic-standardised', 'gradient-descent', 35, 'It was still swinging'],
    ['quadratic', 'gradient-descent', 0.1, 'It started at the target', { start: [0] }],
    ['absolute', 'adam', 0.02, 'it was at the target, but only passing'],
    [
      'quadratic',
      'gradient-descent',
      1.01,
      'The gap grew to the very end: after 200 steps it was 2750 times',
    ],
    ['saddle', 'momentum', 0.005623, 'It touched the target and left it again'],
    ['x^2+3*sin(5*x)', 'gradient-descent', 0.0001, 'After all 200 steps, 88.4% of the first gap'],
  ])('what happened on %s under %s at %f', (loss, optimizer, rate, part, changes = {}) => {
    expect(sentences(loss, optimizer, rate, changes)[0]).toContain(part);
  });

  test('the arithmetic of a factor can be done again with the numbers in print', () => {
    const plain = (text: string) =>
      Number(
        text
          .replace('−', '-')
          .replace(/ × 10/, 'e')
          .replace(/[⁻⁰¹²³⁴-⁹]/g, (c) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)]!),
      );
    for (const rate of logGrid(1e-6, 3, 97)) {
      const said = sentences(
        'steep-quadratic',
        'gradient-descent',
        Number(rate.toPrecision(6)),
      )[1]!;
      const found = /1 − 100 × (.+?) = (−?[\d.]+(?: × 10[⁻⁰¹²³⁴-⁹]+)?)/.exec(said);
      if (!found) continue;
      const [, left, right] = found;
      const digits = right!.replace(/ × .*/, '').split('.')[1]?.length ?? 0;
      const exponent = / × 10(.*)/.exec(right!)?.[1] ?? '⁰';
      const power = plain(`1 × 10${exponent}`);
      expect(Math.abs(1 - 100 * plain(left!) - plain(right!))).toBeLessThanOrEqual(
        0.51 * 10 ** -digits * power,
      );
    }
  });

  test('who never turned back is not said to overshoot, however far above the edge', () => {
    const said = sentences('plateau', 'gradient-descent', 3, { budget: 100, start: [5] });
    expect(said[0]).toContain('After all 100 steps');
    expect(said.join(' ')).not.toContain('times the stability edge');
  });

  test('a run that was thrown out is never called too small', () => {
    expect(sentences('rosenbrock', 'adam', 9, { budget: 1000 })[0]).toContain('thrown out');
  });

  test('every run of every loss and optimizer is explained with numbers that are numbers', () => {
    for (const loss of LOSSES) {
      for (const optimizer of OPTIMIZERS) {
        const experiment = { ...defaultExperiment({ id: loss.id }, optimizer.id), budget: 120 };
        const { lowest, highest } = sliderRange(experiment);
        const rates = logGrid(lowest, highest, 2);
        simulateVerdicts(experiment, rates).forEach((verdict, k) => {
          const { sentences: said } = explanationText(
            english,
            explain(experiment, rates[k]!, verdict),
          );
          expect(said, `${loss.id} ${optimizer.id} ${rates[k]}`).toHaveLength(2);
          for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|not a number|∞/);
        });
      }
    }
  }, 60_000);
});

describe('numbers as people read them', () => {
  test.each([
    [0.3, '0.3'],
    [0.0751, '0.0751'],
    [1e-7, '1 × 10⁻⁷'],
    [1.5e6, '1.5 × 10⁶'],
    [12345, '12,350'],
    [1, '1'],
    [0.00012346, '0.0001235'],
  ])('rate %f', (rate, text) => {
    expect(formatRate(rate)).toBe(text);
  });

  test.each([
    [-0.85, '−0.85'],
    [0, '0'],
    [Infinity, '∞'],
    [-1234567, '−1.23 × 10⁶'],
  ])('quantity %f', (value, text) => {
    expect(formatQuantity(value)).toBe(text);
  });
});
