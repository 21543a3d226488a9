import { describe, expect, test } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { english } from '../../../support/words';

function run(expression: string, rate: number, changes: Partial<Experiment> = {}) {
  const experiment = { ...defaultExperiment({ expression }, 'gradient-descent'), ...changes };
  const [verdict] = simulateVerdicts(experiment, [rate]);
  const { sentences } = explanationText(english, explain(experiment, rate, verdict!));
  return {
    verdict: verdict!,
    first: sentences[0]!,
    all: sentences,
    path: trajectory(experiment, rate),
  };
}

describe('odd roots of negative numbers', () => {
  test.each([
    ['x^(2/3)', 2 / 3, 1],
    ['x^(1/3)+x^2', 1 / 3, -1],
    ['x^0.6+x^2', 3 / 5, -1],
    ['x^(4/5)', 4 / 5, 1],
  ])('%s', (expression, power, sign) => {
    const loss = findLoss({ expression })!;
    const rest = expression.includes('+x^2') ? 1 : 0;
    for (const x of [-8, -1, -0.3, 0.3, 8]) {
      const root = (x < 0 ? sign : 1) * Math.abs(x) ** power;
      expect(loss.value([x])).toBeCloseTo(root + rest * x * x, 12);
      const slope = (loss.value([x + 1e-6]) - loss.value([x - 1e-6])) / 2e-6;
      expect(loss.gradient([x])[0]! / slope).toBeCloseTo(1, 6);
    }
  });

  test('even ones have none', () => {
    const loss = findLoss({ expression: 'x^0.3+x^2' })!;
    expect(loss.value([-1])).toBeNaN();
    expect(findLoss({ expression: '(x^2)^1.5' })!.value([-2])).toBeCloseTo(8, 12);
  });
});

describe('landing on the minimum is a landing', () => {
  test.each([
    ['sqrt(x^2)', 1, [2], 2],
    ['abs(x)', 1, [2], 2],
    ['sqrt(x^2+y^2)', 1, [3, 0], 3],
    ['sqrt(x)', 16, [4], 1],
    ['(x^2)^(1/2)', 0.5, [2], 4],
  ])('%s at %f from %j', (expression, rate, start, steps) => {
    const { verdict, path } = run(expression, rate, { start });
    expect(path.losses.at(-1)).toBe(0);
    expect(verdict.outcome).toBe('converged');
    expect(verdict.step).toBeLessThanOrEqual(steps);
  });

  test('a slope that both sides agree on is there, though the chain rule has none', () => {
    const loss = findLoss({ expression: '(x^3)^(1/3)+x^2' })!;
    expect(loss.gradient([0])[0]).toBeCloseTo(1, 6);
    expect(findLoss({ expression: 'x^2-sqrt(x^2)' })!.gradient([0])[0]).toBeNaN();
  });
});

describe('leaving the domain is named', () => {
  test.each([
    ['x*ln(x)', 2, [2], 'it asks for the logarithm of −1.39, a negative number'],
    ['x-ln(x)', 4, [2], 'the logarithm of 0, which there isn’t'],
    ['x^2+sqrt(x)', 1, [2], 'it asks for a root of −2.35, a negative number'],
    ['x^1.5', 3, [2], 'it asks for a root of −4.36, a negative number'],
    ['x^x', 1, [2], 'it asks for a root of −'],
    ['1/x^2+x^2', 8 / 15, [2], 'divides by 0'],
  ])('%s at %f', (expression, rate, start, words) => {
    const { verdict, first, all } = run(expression, rate, { start });
    expect(verdict).toMatchObject({ outcome: 'diverged', trigger: 'not-finite' });
    expect(first).toContain(words);
    expect(all.join()).not.toContain('a computer can hold');
  });

  test('a slope that does not exist', () => {
    const start = [1];
    const { first } = run('x^2-|x|^0.5', 2 / 3, { start });
    expect(first).toMatch(/After 1 step it stood where the loss has no slope/);
  });

  test('what only grew too large is still said to have done so', () => {
    const { first } = run('exp(x^2)', 10);
    expect(first).not.toContain('formula');
  });
});
