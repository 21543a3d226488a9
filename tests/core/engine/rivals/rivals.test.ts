import { describe, expect, test } from 'vitest';
import {
  checkExperiment,
  checkRateFree,
  defaultExperiment,
  type Experiment,
} from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { createSimulation, simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { bowl } from '../../../support/engine/bowl';
import { PLAIN_RIVALS } from '../../../support/engine/plain-rivals';
import { english } from '../../../support/words';

const CURVATURES = [1, 10, 100];

/** Without a rate: whatever stands there gives the same run. */
const ANY_RATE = 1;

function rivalOn(experiment: Experiment, id: string, constants = {}): Experiment {
  const hyperparameters = { ...defaultHyperparameters(findOptimizer(id)!), ...constants };
  return { ...experiment, optimizer: id, hyperparameters };
}

const arrivals = (id: string, constants = {}) =>
  CURVATURES.map((k) => simulateVerdicts(rivalOn(bowl(k), id, constants), [ANY_RATE])[0]!.step);

describe('rivals without a rate on x²/2 + k y²/2 from (1, 1), k = 1, 10, 100', () => {
  test('the best constant rate arrives at 1, 19, 118', () => {
    const best = CURVATURES.map((k) => {
      const rates = Float64Array.from({ length: 4000 }, (_, i) => ((i + 1) / 2000) * (1.02 / k));
      const steps = simulateVerdicts(bowl(k, 200), rates).map(({ outcome, step }) =>
        outcome === 'converged' ? step! : Number.POSITIVE_INFINITY,
      );
      return Math.min(...steps);
    });
    expect(best).toEqual([1, 19, 118]);
  });

  test.each([
    ['polyak', {}, [7, 16, 43]],
    ['adgd', { firstRate: 1e-5 }, [8, 19, 72]],
    ['prodigy', { firstDistance: 1e-6, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }, [88, 88, 88]],
    ['backtracking', { firstRate: 1, shortening: 0.5, decrease: 1e-4 }, [1, 16, 106]],
    ['backtracking', { firstRate: 1, shortening: 0.5, decrease: 0.5 }, [1, 17, 98]],
  ] as const)('%s with %j arrives at %j', (id, constants, steps) => {
    expect(arrivals(id, constants)).toEqual(steps);
  });

  test('the constants of these figures are the ones that are offered', () => {
    expect(RIVALS.map((rival) => [rival.id, defaultHyperparameters(rival)])).toEqual([
      ['polyak', {}],
      ['adgd', { firstRate: 1e-5 }],
      ['prodigy', { firstDistance: 1e-6, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }],
      ['backtracking', { firstRate: 1, shortening: 0.5, decrease: 1e-4 }],
    ]);
  });
});

describe.each(RIVALS.map(({ id }) => id))('%s', (id) => {
  test('steps as its paper says, by a plain loop on one run', () => {
    for (const k of CURVATURES) {
      const { weights } = trajectory(rivalOn(bowl(k, 96), id), ANY_RATE);
      const plain = PLAIN_RIVALS[id]!(k, 96);
      // On the narrowest bowl Polyak's jumps double every rounding.
      const last = k * Number(id === 'polyak') < 100 ? 96 : 20;
      for (let step = 0; step <= last; step++) {
        const own = [weights[2 * step]!, weights[2 * step + 1]!];
        const far = own.map((w, d) => Math.abs(w - plain[step]![d]!));
        if (!(Math.max(...far) <= 1e-9)) expect.fail(`k ${k}, step ${step}: ${own}`);
      }
    }
  });

  test('ignores the rate, and alone or in a batch, in any split, has the same bits', () => {
    for (const loss of LOSSES) {
      const experiment = rivalOn({ ...defaultExperiment({ id: loss.id }, 'adam'), budget: 96 }, id);
      for (const precision of ['float64', 'float32'] as const) {
        const alone = createSimulation({ ...experiment, precision }, [1]);
        alone.advance(96);
        const batch = createSimulation({ ...experiment, precision }, [1e-12, 0.3, 1e6]);
        for (let n = 0; n < 96; n += 7) batch.advance(7);
        for (const run of [0, 1, 2]) {
          const own = Array.from(alone.weights, (_, d) => batch.weights[d * 3 + run]!);
          expect(own, loss.id).toEqual([...alone.weights]);
          expect(batch.verdict(run), loss.id).toEqual(alone.verdict(0));
        }
      }
    }
  });

  test('a bad constant is a sentence that says what to do', () => {
    const { hyperparameters } = findOptimizer(id)!;
    for (const { id: constant, label, min } of hyperparameters) {
      for (const value of [Number.NaN, -1, ...(min > 0 ? [0] : []), Number.POSITIVE_INFINITY]) {
        const fault = checkRateFree(rivalOn(bowl(10), id, { [constant]: value }));
        expect(fault?.field).toBe(constant);
        expect(english.tell(fault!.message)).toContain(
          `${english.say(`experiment-notes.setting.${label}`)} must be`,
        );
      }
    }
    const clipped = { ...rivalOn(bowl(10), id), clipNorm: 1 };
    expect(english.tell(checkRateFree(clipped)!.message)).toMatch(/take the clipping away/);
    const decayed = { ...rivalOn(bowl(10), id), schedule: { kind: 'cosine', final: 0 } as const };
    expect(english.tell(checkRateFree(decayed)!.message)).toMatch(/choose the constant one/);
  });

  test('is no optimizer for rates: a race refuses it', () => {
    expect(english.tell(checkExperiment(rivalOn(bowl(10), id))!.message)).toMatch(
      /other side of a duel/,
    );
    expect(checkRateFree(rivalOn(bowl(10), id))).toBeNull();
  });
});
