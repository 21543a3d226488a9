import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import { FUSED_KERNELS, findFusedKernel } from '#core/engine/fused/kernels';
import { BLOCK_RUNS } from '#core/engine/layout';
import { findLoss } from '#core/engine/loss-reference';
import { createSimulation } from '#core/engine/simulation';

const PAIRS = Object.entries(FUSED_KERNELS).flatMap(([loss, kernels]) =>
  Object.keys(kernels).map((optimizer) => [loss, optimizer] as const),
);

interface Change {
  readonly run: number;
  readonly stop: number;
  readonly learningRate: number;
}

/** All that can be seen of each run, at every stop and at the end. */
function watch(
  experiment: Experiment,
  rates: readonly number[],
  strides: readonly number[],
  changes: readonly Change[],
): string[] {
  const simulation = createSimulation(experiment, rates);
  const { weights, losses, dimension, runs } = simulation;
  const seen = rates.map((): unknown[] => []);
  for (let stop = 0; simulation.step < experiment.budget; stop++) {
    simulation.advance(strides[stop % strides.length]!);
    for (const change of changes) {
      if (change.stop === stop && change.run < runs) {
        simulation.changeLearningRate(change.run, change.learningRate);
      }
    }
    seen.forEach((lines, run) => {
      const point = Array.from({ length: dimension }, (_, d) => weights[d * runs + run]!);
      lines.push([...point, losses[run]!].map(String), simulation.progress(run));
    });
  }
  return seen.map((lines, run) => JSON.stringify([lines, simulation.verdict(run)]));
}

describe('a run in a full block, which a fused kernel advances, is the run alone, which none does', () => {
  const anyRate = fc.double({ min: -5, max: 0.7, noNaN: true }).map((power) => 10 ** power);
  const anyCase = fc.record({
    rates: fc.array(anyRate, { minLength: BLOCK_RUNS, maxLength: BLOCK_RUNS }),
    strides: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }),
    budget: fc.integer({ min: 96, max: 400 }),
    target: fc.constantFrom(0.5, 0.01, 1e-4, 1e-9),
    scale: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    changes: fc.array(
      fc.record({
        run: fc.nat({ max: BLOCK_RUNS - 1 }),
        stop: fc.nat({ max: 5 }),
        learningRate: anyRate,
      }),
      { maxLength: 3 },
    ),
  });

  test.each(PAIRS)('%s under %s: weights, losses, progress and verdict', (id, optimizer) => {
    fc.assert(
      fc.property(anyCase, ({ rates, strides, changes, scale, ...settings }) => {
        const usual = defaultExperiment({ id }, optimizer);
        const start = usual.start.map((w) => w * scale);
        const experiment = { ...usual, ...settings, start };
        expect(findFusedKernel(experiment)).not.toBeNull();
        const together = watch(experiment, rates, strides, changes);
        rates.forEach((rate, run) => {
          const own = changes.filter((change) => change.run === run);
          const moved = own.map((change) => ({ ...change, run: 0 }));
          expect(together[run]).toBe(watch(experiment, [rate], strides, moved)[0]);
        });
      }),
      { numRuns: 12 },
    );
  });
});

test.each(Object.keys(FUSED_KERNELS))('%s can have fused kernels', (id) => {
  const { minimum, dimension, value } = findLoss({ id })!;
  expect(minimum.value).toBe(0);
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const broken of odd) {
    for (let d = 0; d < dimension; d++) {
      for (const other of [0, 1, ...odd]) {
        const point = Array.from({ length: dimension }, (_, k) => (k === d ? broken : other));
        expect(Number.isFinite(value(point))).toBe(false);
      }
    }
  }
});

test('what a fused kernel leaves out is not given to one', () => {
  const plain = defaultExperiment({ id: 'quadratic' }, 'adam');
  expect(findFusedKernel(plain)).not.toBeNull();
  const others: Partial<Experiment>[] = [
    { precision: 'float32' },
    { clipNorm: 1 },
    { schedule: { kind: 'cosine', final: 0 } },
    { loss: { expression: 'x^2' } },
    { optimizer: 'lion' },
    { loss: { id: 'beale' } },
  ];
  for (const other of others) expect(findFusedKernel({ ...plain, ...other })).toBeNull();
});
