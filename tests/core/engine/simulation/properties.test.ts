import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { createSimulation, simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { stabilityEdge } from '#core/engine/theory/theory';

const anyRate = fc.double({ min: -6, max: 1.5, noNaN: true }).map((power) => 10 ** power);

const anyExperiment: fc.Arbitrary<Experiment> = fc
  .record({
    loss: fc.oneof(
      fc.constantFrom(...LOSSES.map(({ id }) => ({ id }))),
      fc.constantFrom({ expression: 'x^2 + 10*y^2 + sin(3*x)' }, { expression: 'sqrt(x) + 1/x' }),
    ),
    optimizer: fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)),
    budget: fc.integer({ min: 96, max: 200 }),
    precision: fc.constantFrom('float64' as const, 'float32' as const),
    clipNorm: fc.constantFrom(null, 1),
    noise: fc.constantFrom(0, 0, 0.5, 2),
    seed: fc.integer({ min: 0, max: 100 }),
    schedule: fc.constantFrom(
      { kind: 'constant' as const },
      { kind: 'step-decay' as const, every: 20, factor: 0.5 },
      { kind: 'cosine' as const, final: 0.1 },
      { kind: 'warmup-cosine' as const, warmup: 10, final: 0 },
      { kind: 'one-cycle' as const },
      { kind: 'by-hand' as const, changes: [{ step: 7, learningRate: 0.05 }] },
    ),
  })
  .map((choices) => {
    const usual = defaultExperiment(choices.loss, choices.optimizer);
    return { ...usual, ...choices, noise: usual.start.length <= 2 ? choices.noise : 0 };
  });

function wholeRun(experiment: Experiment, rates: readonly number[], strides: readonly number[]) {
  const simulation = createSimulation(experiment, rates);
  const shown: string[] = [];
  for (let k = 0; simulation.step < experiment.budget; k++)
    simulation.advance(strides[k % strides.length]!);
  const { weights, losses, runs } = simulation;
  for (let run = 0; run < runs; run++) {
    const own = Array.from({ length: simulation.dimension }, (_, d) => weights[d * runs + run]!);
    shown.push(JSON.stringify([bits([...own, losses[run]!]), simulation.verdict(run)]));
  }
  return shown;
}

function bits(values: readonly number[]): string {
  const numbers = values.map((value) => (Number.isNaN(value) ? Number.NaN : value));
  return [...new BigUint64Array(Float64Array.from(numbers).buffer)].join(' ');
}

describe('a run depends on nothing but its inputs', () => {
  test('alone, in any batch, in any order and split into any calls: the same bits and the same verdict', () => {
    const strides = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
    const rates = fc.array(anyRate, { minLength: 2, maxLength: 140 });
    fc.assert(
      fc.property(anyExperiment, rates, strides, (experiment, learningRates, split) => {
        const whole = wholeRun(experiment, learningRates, [experiment.budget]);
        expect(wholeRun(experiment, learningRates, split)).toEqual(whole);
        expect(wholeRun(experiment, [...learningRates].reverse(), split).reverse()).toEqual(whole);
        const last = learningRates.length - 1;
        expect(wholeRun(experiment, [learningRates[last]!], [1])).toEqual([whole[last]]);
      }),
      { numRuns: 60 },
    );
  });

  test('in a full room, wherever it stands among the others', () => {
    const experiment = { ...defaultExperiment({ id: 'beale' }, 'adam'), budget: 120 };
    const rates = Array.from({ length: 300 }, (_, i) => 10 ** (-4 + i / 60));
    const whole = wholeRun(experiment, rates, [50]);
    rates.forEach((rate, run) => {
      expect([whole[run]]).toEqual(wholeRun(experiment, [rate], [120]));
    });
  });

  test('simulations that take turns do not disturb each other', () => {
    const settings = [
      ['himmelblau', 'adam', 1e-4],
      ['xor', 'momentum', 1e-4],
      // The loss and the optimizer of the first, with another target.
      ['himmelblau', 'adam', 0.5],
      ['x^2 + 10*y^2 + sin(3*x)', 'adam', 1e-4],
      ['x^2 + 10*y^2 + sin(3*x)', 'adagrad', 1e-4],
    ] as const;
    const rates = [0.1, 0.2];
    const experiments = settings.map(([loss, optimizer, target]) => {
      const reference = loss.includes('^') ? { expression: loss } : { id: loss };
      return { ...defaultExperiment(reference, optimizer), budget: 120, target };
    });
    const together = experiments.map((experiment) => createSimulation(experiment, rates));
    for (let n = 0; n < 24; n++) for (const simulation of together) simulation.advance(5);
    together.forEach((simulation, k) => {
      const alone = createSimulation(experiments[k]!, rates);
      alone.advance(120);
      expect(bits([...simulation.weights, ...simulation.losses])).toBe(
        bits([...alone.weights, ...alone.losses]),
      );
      for (const run of [0, 1]) expect(simulation.verdict(run)).toEqual(alone.verdict(run));
    });
  });

  test('a rate changed during a run is the same as a schedule by hand', () => {
    const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'momentum');
    const changed = createSimulation(experiment, [0.01, 0.02]);
    changed.advance(13);
    changed.changeLearningRate(1, 0.05);
    changed.advance(60);
    const schedule = { kind: 'by-hand' as const, changes: [{ step: 13, learningRate: 0.05 }] };
    const byHand = trajectory({ ...experiment, schedule }, 0.02);
    expect([changed.weights[1], changed.weights[3]]).toEqual([...byHand.weights.slice(146, 148)]);
  });
});

describe('mathematics of the update rules', () => {
  const quadratics = fc.record({
    c: fc.double({ min: 0.1, max: 10, noNaN: true }),
    share: fc.double({ min: 0.01, max: 1.6, noNaN: true }),
  });

  test('descent on c x^2: the gap shrinks at every update iff a < 2/L, and reverses iff a > 1/h', () => {
    fc.assert(
      fc.property(quadratics, ({ c, share }) => {
        fc.pre(Math.abs(share - 1) > 1e-6 && Math.abs(share - 0.5) > 1e-6);
        const curvature = 2 * c;
        const experiment = defaultExperiment({ expression: `${c}*x^2` }, 'gradient-descent');
        const run = trajectory({ ...experiment, budget: 96 }, (share * 2) / curvature);
        const usable = run.losses.findIndex((loss) => loss < 1e-250 || loss > 1e250);
        const steps = usable === -1 ? 96 : usable;
        for (let step = 1; step < steps; step++) {
          expect(run.losses[step]! < run.losses[step - 1]!).toBe(share < 1);
          expect(run.weights[step]! * run.weights[step - 1]! < 0).toBe(share > 0.5);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('scaling the loss by c and the rate by 1/c leaves descent unchanged', () => {
    const base = '(x^2-1)^2 + 0.3*x';
    const one = defaultExperiment({ expression: base }, 'gradient-descent');
    for (const c of [4, 0.125, 1024]) {
      const scaled = defaultExperiment({ expression: `${c}*(${base})` }, 'gradient-descent');
      const run = trajectory({ ...scaled, budget: 96 }, 0.05 / c);
      trajectory({ ...one, budget: 96 }, 0.05).weights.forEach((weight, step) => {
        expect(run.weights[step]).toBeCloseTo(weight, 9);
      });
    }
  });

  test('Adam does not see the scale of the loss, as epsilon goes to 0', () => {
    const adam = defaultExperiment({ id: 'quadratic' }, 'adam');
    const hyperparameters = { ...adam.hyperparameters, epsilon: 0 };
    const one = trajectory({ ...adam, hyperparameters }, 0.1);
    const steep = trajectory({ ...adam, hyperparameters, loss: { id: 'steep-quadratic' } }, 0.1);
    one.weights.forEach((weight, step) => {
      expect(steep.weights[step]).toBeCloseTo(weight, 9);
    });
  });

  test('turning a round bowl turns the run', () => {
    const bowl = { expression: 'x^2 + y^2' };
    for (const optimizer of ['gradient-descent', 'momentum', 'nesterov']) {
      const experiment = { ...defaultExperiment(bowl, optimizer), budget: 96 };
      const straight = trajectory({ ...experiment, start: [5, 0] }, 0.03);
      const turned = trajectory({ ...experiment, start: [3, 4] }, 0.03);
      for (let step = 0; step <= 96; step++) {
        const [x, y] = [straight.weights[2 * step]!, straight.weights[2 * step + 1]!];
        expect(turned.weights[2 * step]).toBeCloseTo(0.6 * x - 0.8 * y, 10);
        expect(turned.weights[2 * step + 1]).toBeCloseTo(0.8 * x + 0.6 * y, 10);
      }
    }
  });

  test.each(['gradient-descent', 'momentum', 'nesterov'])(
    'the edge of %s separates converging from diverging',
    (optimizer) => {
      for (const id of ['quadratic', 'steep-quadratic', 'ill-conditioned', 'rotated']) {
        const experiment = { ...defaultExperiment({ id }, optimizer), budget: 20_000 };
        const edge = stabilityEdge(experiment)!;
        expect(edge.kind).toBe('formula');
        const [below, above] = simulateVerdicts(experiment, [
          edge.value * 0.995,
          edge.value * 1.005,
        ]);
        expect([below!.outcome, above!.outcome]).toEqual(['converged', 'diverged']);
      }
    },
  );
});
