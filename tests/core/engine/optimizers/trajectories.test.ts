import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { trajectory } from '#core/engine/simulation/simulation';
import table from '../../../support/engine/reference/trajectories.json' with { type: 'json' };

const ROWS = table as {
  loss: string;
  optimizer: string;
  learningRate: number;
  steps: [number, number, number[]][];
}[];

describe('runs agree with the published formulas, computed in Python', () => {
  test('the table covers every loss and optimizer without noise', () => {
    const losses = LOSSES.filter((loss) => !loss.sampleGradients);
    const pairs = losses.flatMap(({ id }) =>
      OPTIMIZERS.map((optimizer) => `${id} ${optimizer.id}`),
    );
    expect(ROWS.map(({ loss, optimizer }) => `${loss} ${optimizer}`).sort()).toEqual(pairs.sort());
  });

  test.each(ROWS)('$loss under $optimizer', ({ loss, optimizer, learningRate, steps }) => {
    const experiment = { ...defaultExperiment({ id: loss }, optimizer), budget: 96 };
    const run = trajectory(experiment, learningRate);
    const dimension = run.weights.length / run.losses.length;
    for (const [step, expectedLoss, expectedWeights] of steps) {
      expect(relativeError(run.losses[step]!, expectedLoss)).toBeLessThan(1e-7);
      expectedWeights.forEach((expected, d) => {
        expect(relativeError(run.weights[step * dimension + d]!, expected)).toBeLessThan(1e-8);
      });
    }
  });
});

/** Of the size of the value, or of 1e-6 where it is smaller: rounding errors don't shrink with a loss. */
function relativeError(value: number, expected: number): number {
  return Math.abs(value - expected) / Math.max(Math.abs(expected), 1e-6);
}
