import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workOut } from '#core/engine/arithmetic';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { createSimulation } from '#core/engine/simulation/simulation';
import { type WorkedRun, workedRun } from '#core/engine/simulation/worked-run';

const descent = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const float32 = { ...descent, precision: 'float32' } as const;

function places({ start, updates }: WorkedRun): number[] {
  return [...start, ...updates.map(({ weights }) => weights[0]!.after)];
}

function losses({ startLoss, updates }: WorkedRun): number[] {
  return [startLoss, ...updates.map(({ lossAfter }) => lossAfter)];
}

function events(run: WorkedRun) {
  return run.updates.flatMap(({ step, event }) => (event ? [{ step, ...event }] : []));
}

describe('the walk-through of w^2 from 4', () => {
  test('at 0.1: 4, gradient 8, step 0.8 down, 3.2, loss 10.24', () => {
    const [update] = workedRun(descent, 0.1, 1).updates;
    const [weight] = update!.weights;
    expect([weight!.before, weight!.gradient, weight!.after]).toEqual([4, 8, 3.2]);
    expect(weight!.step.value).toBeCloseTo(0.8, 15);
    expect([update!.lossBefore, update!.lossAfter]).toEqual([16, 10.240000000000002]);
  });

  test('at 1.5: 4, -8, 16 with loss 16, 64, 256', () => {
    const run = workedRun(descent, 1.5, 2);
    expect(places(run)).toEqual([4, -8, 16]);
    expect(losses(run)).toEqual([16, 64, 256]);
  });

  test('at 1: 4, -4, 4 with loss 16 throughout, and back where it was after 2', () => {
    const run = workedRun(descent, 1, 6);
    expect(places(run)).toEqual([4, -4, 4, -4, 4, -4, 4]);
    expect(new Set(losses(run))).toEqual(new Set([16]));
    expect(events(run)).toEqual([{ step: 2, kind: 'returned', period: 2 }]);
  });

  test('at 0.5: one step and home, where it rests', () => {
    const run = workedRun(descent, 0.5, 4);
    expect(places(run)).toEqual([4, 0, 0, 0, 0]);
    expect(events(run)).toEqual([
      { step: 1, kind: 'at-target' },
      { step: 2, kind: 'rest' },
    ]);
  });

  test('at 0.1 the target is reached at step 21', () => {
    expect(events(workedRun(descent, 0.1, 200))).toEqual([{ step: 21, kind: 'at-target' }]);
  });

  test.each([
    ['float32', float32, 62, 127, 32],
    ['float64', descent, 510, 1023, 64],
  ] as const)('at 1.5 in %s the loss overflows, then infinity minus infinity', (...row) => {
    const [, experiment, overflow, nan, bits] = row;
    expect(events(workedRun(experiment, 1.5, 1100))).toEqual([
      { step: overflow, kind: 'loss-overflow', bits },
      { step: nan, kind: 'not-a-number', weight: 0, cause: 'infinity-minus-infinity' },
    ]);
  });

  test('a step that rounding swallows is named', () => {
    expect(events(workedRun(float32, 1e-8, 3))).toEqual([
      { step: 1, kind: 'rounded-away', bits: 32 },
    ]);
  });
});

describe("every optimizer's own quantities", () => {
  function firstUpdate(optimizer: string, loss = 'quadratic', rate = 0.1) {
    const weight = workedRun(defaultExperiment({ id: loss }, optimizer), rate, 1).updates[0]!
      .weights[0]!;
    const quantities = weight.quantities.map(({ symbol, value }) => [symbol, value] as const);
    return { ...Object.fromEntries(quantities), step: weight.step.value, after: weight.after };
  }

  test('Adam on w^2: m 0.8, v 0.064, m-hat 8, v-hat 64, root 8, step 0.1', () => {
    const expected = { m: 0.8, v: 0.064, m̂: 8, v̂: 64, '√v̂': 8, step: 0.1, after: 3.9 };
    const found: Record<string, number> = firstUpdate('adam');
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [symbol, value] of Object.entries(expected)) {
      expect(found[symbol]).toBeCloseTo(value, 8);
    }
  });

  test('Adam on 50 w^2: 50 times the gradient, the same step', () => {
    const found: Record<string, number> = firstUpdate('adam', 'steep-quadratic');
    expect(found['m̂']).toBeCloseTo(400, 8);
    expect(found.step).toBeCloseTo(0.1, 8);
    expect(found.after).toBeCloseTo(3.9, 8);
  });

  test.each([
    ['momentum', { b: 8, step: 0.8 }],
    ['nesterov', { b: 8, step: 1.52 }],
    ['adagrad', { G: 64, '√G': 8, step: 0.1 }],
    // The first step of RMSProp is 10 a.
    ['rmsprop', { v: 0.64, '√v': 0.8, step: 1 }],
    ['adamw', { m: 0.8, v: 0.064, m̂: 8, v̂: 64, '√v̂': 8, step: 0.104 }],
    ['lion', { c: 0.8, m: 0.08, step: 0.1 }],
  ])('%s on w^2 from 4 at 0.1', (optimizer, expected) => {
    const found: Record<string, number> = firstUpdate(optimizer);
    expect(Object.keys(found)).toEqual([...Object.keys(expected), 'after']);
    for (const [symbol, value] of Object.entries(expected)) {
      expect(found[symbol]).toBeCloseTo(value, 7);
    }
  });
});

const anyExperiment: fc.Arbitrary<Experiment> = fc
  .record({
    loss: fc.oneof(
      fc.constantFrom(...LOSSES.map(({ id }) => ({ id }))),
      fc.constantFrom({ expression: 'x^2 + 10*y^2 + sin(3*x)' }, { expression: 'sqrt(x) + 1/x' }),
    ),
    optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)),
    precision: fc.constantFrom('float64' as const, 'float32' as const),
    clipNorm: fc.constantFrom(null, 1),
    schedule: fc.constantFrom(
      { kind: 'constant' as const },
      { kind: 'cosine' as const, final: 0.1 },
      { kind: 'by-hand' as const, changes: [{ step: 7, learningRate: 0.05 }] },
    ),
  })
  .map((choices) => ({ ...defaultExperiment(choices.loss, choices.optimizer), ...choices }));
const anyRate = fc.double({ min: -6, max: 3, noNaN: true }).map((power) => 10 ** power);

describe('the arithmetic that is shown is the arithmetic that was done', () => {
  test('weights and losses have the bits of the simulation, in both precisions', () => {
    fc.assert(
      fc.property(anyExperiment, anyRate, (experiment, rate) => {
        const run = workedRun(experiment, rate, 60);
        const simulation = createSimulation(experiment, [rate]);
        expect(simulation.weights).toEqual(Float64Array.from(run.start));
        run.updates.forEach(({ weights, lossBefore, lossAfter }) => {
          expect(weights.map(({ before }) => before)).toEqual([...simulation.weights]);
          expect(lossBefore).toBe(simulation.losses[0]);
          simulation.advance(1);
          expect(weights.map(({ after }) => after)).toEqual([...simulation.weights]);
          expect(lossAfter).toBe(simulation.losses[0]);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('old weight minus step is the new weight, and each line works out to its value', () => {
    fc.assert(
      fc.property(anyExperiment, anyRate, (experiment, rate) => {
        // A number that float32 keeps is rounded to 24 bits after each line.
        const [exact, least] = experiment.precision === 'float32' ? [1e-6, 1e-45] : [1e-12, 1e-300];
        for (const { weights, learningRate } of workedRun(experiment, rate, 40).updates) {
          for (const { before, gradient, after, step, quantities } of weights) {
            // Squares of gradients overflow long before the weights do.
            if (!Number.isFinite(after) || Math.abs(gradient) > 1e150) return;
            const size = Math.max(Math.abs(before), Math.abs(step.value));
            expect(Math.abs(before - step.value - after)).toBeLessThanOrEqual(exact * size + least);
            // The guard epsilon is left out of print where it changes less than the fourth digit.
            for (const { arithmetic, value } of [...quantities, step]) {
              if (!Number.isFinite(value)) continue;
              const error = Math.abs(workOut(arithmetic) - value);
              // Beside weight decay, a step may be as good as nothing.
              const whole = Math.max(Math.abs(value), learningRate * Math.abs(before));
              expect(error).toBeLessThanOrEqual(2e-4 * whole + least);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
