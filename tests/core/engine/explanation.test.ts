import { describe, expect, test } from 'vitest';
import { defaultExperiment, sliderRange } from '#core/engine/experiment';
import { explain, explanationText } from '#core/engine/explanation';
import { LOSSES } from '#core/engine/losses/registry';
import { formatQuantity, formatRate } from '#core/engine/number-format';
import { OPTIMIZERS } from '#core/engine/optimizers/registry';
import { simulateVerdicts } from '#core/engine/simulation';
import { logGrid } from './support';

function sentences(loss: string, optimizer: string, rate: number, changes: object = {}): string[] {
  const experiment = { ...defaultExperiment({ id: loss }, optimizer), budget: 200, ...changes };
  const verdict = simulateVerdicts(experiment, [rate])[0]!;
  return [...explanationText(explain(experiment, rate, verdict)).sentences];
}

describe('why a run ended as it did', () => {
  test.each([
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
    ['quadratic', 'adam', 0.001, '200 steps of 0.001 reach 0.2 at most, and the minimum is 4 away'],
    ['plateau', 'gradient-descent', 0.001, 'slope at the start is only 0.00134'],
    ['tilted-well', 'gradient-descent', 0.02, 'slope is zero there too'],
    ['absolute', 'gradient-descent', 0.3, 'every step is about 0.3 long and hops over it'],
    ['rosenbrock', 'gradient-descent', 0.0019, 'the edge there is 0.000956'],
    ['logistic-minibatch', 'gradient-descent', 5, 'follows their noise'],
  ])('%s under %s at %f', (loss, optimizer, rate, part) => {
    expect(sentences(loss, optimizer, rate)[1]).toContain(part);
  });

  test('clipping is named where it hides a divergence', () => {
    expect(sentences('quadratic', 'gradient-descent', 1.5, { clipNorm: 1 })[1]).toContain(
      'hides divergence',
    );
  });

  test('a run that was thrown out is never called too small', () => {
    expect(sentences('rosenbrock', 'adam', 9, { budget: 1000 })[0]).toContain('thrown out');
  });

  test('every run of every loss and optimizer is explained with numbers that are numbers', () => {
    let explained = 0;
    let total = 0;
    for (const loss of LOSSES) {
      for (const optimizer of OPTIMIZERS) {
        const experiment = { ...defaultExperiment({ id: loss.id }, optimizer.id), budget: 120 };
        const { lowest, highest } = sliderRange(experiment);
        const rates = logGrid(lowest, highest, 2);
        simulateVerdicts(experiment, rates).forEach((verdict, k) => {
          const { sentences: said } = explanationText(explain(experiment, rates[k]!, verdict));
          total++;
          if (said.length === 2) explained++;
          for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|not a number|∞/);
        });
      }
    }
    expect(explained / total).toBeGreaterThan(0.95);
  });
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
