import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment';
import { LOSSES } from '#core/engine/losses/registry';
import { OPTIMIZERS } from '#core/engine/optimizers/registry';
import { trajectory } from '#core/engine/simulation';
import { simulateLine } from '../../../server/cli/simulate-line';

function run(...lines: string[]): Record<string, unknown>[] {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'server/cli/simulate.ts'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run -s simulate', () => {
  test('one answer a line, in order, and an error object for a bad one', () => {
    const [good, bad, typed] = run(
      '{"loss": "quadratic", "optimizer": "gradient-descent", "learningRate": 1.5, "steps": 200}',
      'nonsense',
      '{"expression": "x^2 + foo", "learningRate": 0.1}',
    );
    expect(good).toMatchObject({
      outcome: 'diverged',
      step: 10,
      trigger: 'growth',
      overshooting: false,
    });
    expect((good!.weights as number[][]).slice(0, 3)).toEqual([[4], [-8], [16]]);
    expect((good!.losses as number[]).slice(0, 3)).toEqual([16, 64, 256]);
    expect(bad).toEqual({ error: 'This line is not JSON.' });
    expect(typed!.error).toContain('column 7');
  });

  test('the same bits in another process, for every loss and optimizer', () => {
    const cases = LOSSES.flatMap((loss) =>
      OPTIMIZERS.map((optimizer) => [loss.id, optimizer.id] as const),
    );
    const lines = cases.map(([loss, optimizer]) =>
      JSON.stringify({ loss, optimizer, learningRate: 0.01, steps: 96 }),
    );
    const answers = run(...lines);
    cases.forEach(([loss, optimizer], k) => {
      const experiment = { ...defaultExperiment({ id: loss }, optimizer), budget: 96 };
      const here = trajectory(experiment, 0.01);
      expect((answers[k]!.weights as number[][]).flat()).toEqual([
        ...here.weights.subarray(0, (answers[k]!.weights as number[][]).flat().length),
      ]);
      expect((answers[k]!.losses as number[]).length).toBeGreaterThan(1);
    });
  });

  test('up to the last finite step', () => {
    const answer = simulateLine('{"loss": "quadratic", "learningRate": 1.5, "steps": 1100}');
    expect('losses' in answer && answer.losses.length).toBe(510);
    expect('weights' in answer && answer.weights.length).toBe(510);
  });

  test.each([
    ['{"learningRate": 1}', 'either a loss or an expression'],
    ['{"loss": "quadratic", "learningRate": -1}', 'uphill'],
    ['{"loss": "quadratic", "learningRate": 1, "steps": 95}', '96'],
    ['{"loss": "quadratic", "learningRate": "1"}', 'learningRate'],
    ['{"loss": "quadratic", "learningRate": 1, "more": 1}', 'more'],
    ['{"loss": "none", "learningRate": 1}', 'no such loss'],
    ['[]', 'object'],
    ['null', 'object'],
  ])('%s', (line, message) => {
    expect(simulateLine(line)).toEqual({ error: expect.stringContaining(message) });
  });

  test('a schedule by name, by its numbers, or by hand; hyperparameters by name or symbol', () => {
    const base = { loss: 'quadratic', optimizer: 'momentum', learningRate: 0.1, steps: 96 };
    const weights = (more: object) => {
      const answer = simulateLine(JSON.stringify({ ...base, ...more }));
      return 'weights' in answer ? answer.weights : answer.error;
    };
    expect(weights({ schedule: 'cosine' })).toEqual(
      weights({ schedule: { kind: 'cosine', final: 0 } }),
    );
    expect(weights({ schedule: [[0, 0.2]] })).toEqual(weights({ learningRate: 0.2 }));
    expect(weights({ hyperparameters: { m: 0.5 } })).toEqual(
      weights({ hyperparameters: { momentum: 0.5 } }),
    );
  });
});
