import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';

const descent = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

describe("the lesson's own numbers", () => {
  test('a = 0.1 steps from 4 to 3.2', () => {
    expect([...trajectory(descent, 0.1).weights.slice(0, 2)]).toEqual([4, 3.2]);
  });

  test('a = 1.5 steps from 4 to -8 to 16, with loss 16, 64, 256', () => {
    const { weights, losses } = trajectory(descent, 1.5);
    expect([...weights.slice(0, 3)]).toEqual([4, -8, 16]);
    expect([...losses.slice(0, 3)]).toEqual([16, 64, 256]);
  });

  test('a = 0.1 reaches a ten-thousandth of the first gap at step 21', () => {
    expect(simulateVerdicts(descent, [0.1])[0]).toMatchObject({ outcome: 'converged', step: 21 });
  });

  test('a = 1 oscillates: the loss stands still at 16 while w jumps 4, -4, 4', () => {
    expect([...trajectory(descent, 1).weights.slice(0, 3)]).toEqual([4, -4, 4]);
    expect(simulateVerdicts(descent, [1])[0]?.outcome).toBe('oscillating');
  });

  test('the growth rule speaks long before the numbers overflow', () => {
    const long = { ...descent, budget: 1100 };
    const { weights, losses } = trajectory(long, 1.5);
    expect(losses.findIndex((loss) => !Number.isFinite(loss))).toBe(510);
    expect(weights.findIndex((weight) => Number.isNaN(weight))).toBe(1023);
    const verdict = simulateVerdicts(long, [1.5])[0];
    expect(verdict).toMatchObject({ outcome: 'diverged', step: 10, trigger: 'growth' });
  });

  test('in float32 the loss overflows at step 62', () => {
    const { losses } = trajectory({ ...descent, precision: 'float32' }, 1.5);
    expect(losses.findIndex((loss) => !Number.isFinite(loss))).toBe(62);
  });

  test('momentum converges at a = 1.5 where descent diverges', () => {
    const momentum = defaultExperiment({ id: 'quadratic' }, 'momentum');
    expect(simulateVerdicts(momentum, [1.5])[0]?.outcome).toBe('converged');
  });
});
