import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { findOptimizer, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { enableFusedKernels } from '#core/engine/simulation/fused/kernels';
import { float64, signed, unsigned } from '#core/engine/simulation/fused/wasm';
import { findFusedKernel } from '#core/engine/simulation/fused-kernel';
import { BLOCK_RUNS } from '#core/engine/simulation/layout';
import { createSimulation, simulateVerdicts } from '#core/engine/simulation/simulation';

enableFusedKernels();

const FUSIBLE_LOSSES = LOSSES.filter((loss) => loss.evaluatePair).map((loss) => loss.id);
const FUSIBLE_OPTIMIZERS = OPTIMIZERS.filter((optimizer) => optimizer.updatePair).map(
  (optimizer) => optimizer.id,
);
const PAIRS = FUSIBLE_LOSSES.flatMap((loss) =>
  FUSIBLE_OPTIMIZERS.map((optimizer) => [loss, optimizer] as const),
);

function kernelOf(experiment: Experiment) {
  const { loss, optimizer } = experiment;
  return findFusedKernel(experiment, findLoss(loss)!, findOptimizer(optimizer)!);
}

interface Change {
  readonly run: number;
  readonly stop: number;
  readonly learningRate: number;
}

/** One text for each number, also for minus zero. */
function asText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
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
      lines.push([...point, losses[run]!].map(asText), simulation.progress(run));
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
        expect(kernelOf(experiment)).not.toBeNull();
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

  test.each(FUSIBLE_LOSSES)('%s, when zero is divided by zero with no large gap before', (id) => {
    const usual = defaultExperiment({ id }, 'adam');
    const hyperparameters = { ...usual.hyperparameters, epsilon: 0 };
    const start = usual.start.map(() => 0);
    const experiment = { ...usual, hyperparameters, start, budget: 96 };
    const rates = Array.from({ length: BLOCK_RUNS }, (_, i) => 10 ** (-4 + i / 8));
    const together = watch(experiment, rates, [96], []);
    expect(together[0]).toContain('"trigger":"not-finite"');
    rates.forEach((rate, run) => {
      expect(together[run]).toBe(watch(experiment, [rate], [96], [])[0]);
    });
  });
});

test.each(FUSIBLE_LOSSES)('%s can have fused kernels', (id) => {
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
  expect(kernelOf(plain)).not.toBeNull();
  const others: Partial<Experiment>[] = [
    { precision: 'float32' },
    { clipNorm: 1 },
    { schedule: { kind: 'cosine', final: 0 } },
    { loss: { expression: 'x^2' } },
    { optimizer: 'lion' },
    { loss: { id: 'beale' } },
  ];
  for (const other of others) expect(kernelOf({ ...plain, ...other })).toBeNull();
});

test('blocks of one simulation, and simulations that take turns, leave each other alone', () => {
  const rates = Array.from({ length: 2 * BLOCK_RUNS + 6 }, (_, i) => 10 ** (-4 + i / 20));
  const settings = [
    ['rosenbrock', 'adam', 0.5],
    ['quadratic', 'adam', 1e-3],
    // The kernel of the first, with a target of its own.
    ['rosenbrock', 'adam', 1e-6],
  ] as const;
  const experiments = settings.map(([id, optimizer, target]) => {
    return { ...defaultExperiment({ id }, optimizer), budget: 120, target };
  });
  const simulations = experiments.map((experiment) => createSimulation(experiment, rates));
  for (let n = 0; n < 12; n++) for (const simulation of simulations) simulation.advance(10);
  simulations.forEach(({ weights, losses, runs, dimension }, k) => {
    rates.forEach((rate, run) => {
      const alone = createSimulation(experiments[k]!, [rate]);
      alone.advance(120);
      const point = Array.from({ length: dimension }, (_, d) => weights[d * runs + run]!);
      expect(new Float64Array([...point, losses[run]!])).toEqual(
        new Float64Array([...alone.weights, alone.losses[0]!]),
      );
      expect(simulations[k]!.verdict(run)).toEqual(alone.verdict(0));
    });
  });
});

test('a gap that just equals the target is at the target', () => {
  const experiment = {
    ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent'),
    target: 0.25,
  };
  const simulation = createSimulation(experiment, Array(BLOCK_RUNS).fill(0.25));
  simulation.advance(1);
  expect(simulation.progress(0)).toEqual({ state: 'at-target', since: 1 });
});

describe('where WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const refusing = {
    Memory: WebAssembly.Memory,
    Module: class {
      constructor() {
        throw new WebAssembly.CompileError('this processor has no pairs');
      }
    },
  };
  test.each([
    ['is not there', undefined],
    ['can’t be compiled', refusing],
  ])('%s, the verdicts are the same', async (_, available) => {
    const experiment = { ...defaultExperiment({ id: 'rosenbrock' }, 'adam'), budget: 200 };
    const rates = Array.from({ length: BLOCK_RUNS }, (_, i) => 10 ** (-4 + i / 8));
    const verdicts = simulateVerdicts(experiment, rates);
    vi.resetModules();
    vi.stubGlobal('WebAssembly', available);
    const there = await import('#core/engine/simulation/simulation');
    const kernels = await import('#core/engine/simulation/fused/kernels');
    const { findFusedKernel } = await import('#core/engine/simulation/fused-kernel');
    kernels.enableFusedKernels();
    const loss = findLoss(experiment.loss)!;
    const optimizer = findOptimizer(experiment.optimizer)!;
    expect(findFusedKernel(experiment, loss, optimizer)).toBeNull();
    expect(there.simulateVerdicts(experiment, rates)).toEqual(verdicts);
  });
});

describe('numbers in a kernel’s code', () => {
  test('integers come back, with and without room for a sign', () => {
    const anyInteger = fc.oneof(fc.nat(), fc.nat({ max: 300 }), fc.constantFrom(63, 64, 127, 128));
    fc.assert(
      fc.property(anyInteger, (value) => {
        expect(decode(unsigned(value))).toBe(value);
        expect(decode(signed(value))).toBe(value);
        expect(signed(value).at(-1)! & 0x40).toBe(0);
      }),
    );
  });

  test('a float64 is its eight bytes, the lowest first', () => {
    expect(float64(-2)).toEqual([0, 0, 0, 0, 0, 0, 0, 0xc0]);
  });

  /** LEB128: seven bits a byte, the lowest first, the eighth where more follow. */
  function decode(bytes: readonly number[]): number {
    for (const [k, byte] of bytes.entries()) expect(byte >= 0x80).toBe(k < bytes.length - 1);
    return bytes.reduce((sum, byte, k) => sum + (byte & 0x7f) * 128 ** k, 0);
  }
});
