import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { finish } from '#core/engine/simulation/slices';
import {
  hasRestingCurvature,
  restingLimit,
  restingPlaces,
  slowRestingPlace,
} from '#core/engine/theory/resting-curvature';
import { stabilityEdge } from '#core/engine/theory/theory';
import { english } from '../../../support/words';

const RACE = defaultExperiment({ id: 'edge-of-stability' }, 'gradient-descent');
const LOSS = findLoss(RACE.loss)!;

/** The figures of the reference: rate, curvature where it came to rest. */
const RESTS: readonly (readonly [rate: number, curvature: number])[] = [
  [0.02, 18.357],
  [0.1, 18.33],
  [0.11, 18.135],
  [0.12, 16.613],
  [0.13, 15.328],
  [0.15, 13.271],
  [0.2, 9.927],
];

describe('a valley of minima', () => {
  test('is raced from (3, 0.2) in 2,200 steps', () => {
    expect([RACE.start, RACE.budget]).toEqual([[3, 0.2], 2200]);
  });

  test.each(RESTS)('%f comes to rest at curvature %f, below 2/a', (rate, curvature) => {
    const [place] = finish(restingPlaces(RACE, [rate]));
    expect(place!.curvature).toBeCloseTo(curvature, 3);
    expect(place!.curvature).toBeLessThan(restingLimit(RACE)! / rate);
    expect(LOSS.value(place!.weights)).toBeCloseTo(0, 10);
  });

  test('many together are each as alone, to the bit', () => {
    const rates = RESTS.map(([rate]) => rate);
    const alone = rates.flatMap((rate) => finish(restingPlaces(RACE, [rate])));
    expect(finish(restingPlaces(RACE, rates))).toEqual(alone);
  });

  test('0.25 diverges at step 4, and comes to rest nowhere', () => {
    expect(simulateVerdicts(RACE, [0.25])[0]).toMatchObject({ outcome: 'diverged', step: 4 });
    expect(finish(restingPlaces(RACE, [0.25]))).toEqual([null]);
  });

  test('runs converge up to 0.232: that edge is measured, no curvature at a minimum gives it', () => {
    const edge = stabilityEdge(RACE);
    expect(edge?.kind).toBe('measured');
    expect(edge?.value).toBeCloseTo(0.232, 3);
  });

  test('slow descent rests at 18.36, where 2/18.36 = 0.109 is the largest rate that could stay', () => {
    const { curvature } = finish(slowRestingPlace(RACE))!;
    expect(curvature).toBeCloseTo(18.36, 2);
    expect(2 / curvature).toBeCloseTo(0.109, 3);
  });

  test('the limit is the one of the optimizer, and none where the rate changes to the end', () => {
    expect(restingLimit(RACE)).toBe(2);
    const momentum = defaultExperiment(RACE.loss, 'momentum');
    expect(restingLimit(momentum)).toBeCloseTo(3.8, 12);
    expect(restingLimit(defaultExperiment(RACE.loss, 'adam'))).toBeNull();
    const cosine = { kind: 'cosine', final: 0 } as const;
    expect(restingLimit({ ...RACE, schedule: cosine })).toBeNull();
    const warmup = { kind: 'warmup-cosine', warmup: 5, final: 1 } as const;
    expect(restingLimit({ ...RACE, schedule: warmup })).toBe(2);
    expect(restingLimit({ ...RACE, clipNorm: 1 })).toBeNull();
  });

  test('only losses whose minima are a curve have something to discover', () => {
    expect(hasRestingCurvature(RACE)).toBe(true);
    expect(hasRestingCurvature(defaultExperiment({ id: 'quadratic' }, 'adam'))).toBe(false);
    expect(hasRestingCurvature(defaultExperiment({ expression: 'x^2' }, 'adam'))).toBe(false);
  });

  test.each([[[3, 0.2]], [[1.4, 0.9]], [[-2, 0.1]], [[0.3, -4]], [[5, 5]], [[-3, -3.5]], [[0, 0]]])(
    'from %j the nearest minimum is on the curve, and none is nearer',
    (point) => {
      const nearest = LOSS.minimum.nearest!(point);
      expect(LOSS.value(nearest)).toBeCloseTo(0, 12);
      const [x, y] = point as [number, number];
      const far = Math.hypot(nearest[0]! - x, nearest[1]! - y);
      for (let t = -6; t <= 6; t += 0.001) {
        if (Math.abs(t) < 1e-3) continue;
        for (const sign of [1, -1]) {
          expect(Math.hypot(t - x, sign / t - y)).toBeGreaterThan(far - 1e-6);
        }
      }
    },
  );

  test('the reason names the edge where the run came to rest, not at some other minimum', () => {
    const reasonOf = (rate: number) => {
      const [verdict] = simulateVerdicts(RACE, [rate]);
      return explanationText(english, explain(RACE, rate, verdict!)).sentences[1];
    };
    // 2/13.271 = 0.1507.
    expect(reasonOf(0.15)).toContain('0.151');
    expect(reasonOf(0.15)).toContain('99.5%');
    expect(reasonOf(0.3)).not.toContain('0.109');
  });
});
