import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { UnplayableError } from '#core/engine/experiment/unplayable';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { finish } from '#core/engine/simulation/slices';
import {
  emptyRateMap,
  fillRateMap,
  type RateWindow,
  ratesAt,
  UNKNOWN,
} from '#core/engine/theory/rate-map';
import { sentence } from '#core/words/messages';

const EXPERIMENT = {
  ...defaultExperiment({ id: 'edge-of-stability' }, 'gradient-descent'),
  start: [1.4, 0.9],
  budget: 200,
};
const WHOLE: RateWindow = { left: 0, bottom: 0, size: 3 };
const mapOf = (window: RateWindow, side: number) =>
  finish(fillRateMap(EXPERIMENT, window, emptyRateMap(side)));

/** The same by a plain loop of its own: above 0 arrived, below diverged, with the step. */
function fateOf(rates: readonly [number, number]): number {
  let [x, y] = [1.4, 0.9];
  const gap = () => (1 - x * x * y * y) ** 2 / 4;
  const first = gap();
  let since: number | null = null;
  for (let step = 0; step <= EXPERIMENT.budget + 20; step++) {
    const now = gap();
    const isSeen = step <= EXPERIMENT.budget;
    if (isSeen && !(now <= 1e6 * first)) return -step - 1;
    if (now > 1e-4 * first) since = null;
    else if (since === null && isSeen) since = step;
    const slope = -(1 - x * x * y * y) * x * y;
    [x, y] = [x - rates[0] * slope * y, y - rates[1] * slope * x];
  }
  return since === null ? 0 : since + 1;
}

describe('the map of two rates', () => {
  test('is what a plain loop says of nearly every pixel', () => {
    const { fates } = mapOf(WHOLE, 48);
    const others = Array.from(fates, (_, pixel) => fateOf(ratesAt(WHOLE, 48, pixel)));
    const same = others.filter((fate, pixel) => fate === fates[pixel]).length;
    // Beside the edge a rounding decides, and the two don't round alike.
    expect(same / others.length).toBeGreaterThan(0.97);
    for (const sign of [-1, 0, 1]) expect(others.map(Math.sign)).toContain(sign);
  });

  test('has the race’s own verdict where both rates are the same', () => {
    const side = 16;
    const { fates } = mapOf(WHOLE, side);
    for (let k = 0; k < side; k++) {
      const pixel = (side - 1 - k) * side + k;
      const [rate, other] = ratesAt(WHOLE, side, pixel);
      expect(other).toBeCloseTo(rate, 12);
      const [verdict] = simulateVerdicts(EXPERIMENT, [rate]);
      const fate = fates[pixel]!;
      const outcome = fate > 0 ? 'converged' : fate < 0 ? 'diverged' : 'neither';
      const isDecided = ['converged', 'diverged'].includes(verdict!.outcome);
      expect(outcome).toBe(isDecided ? verdict!.outcome : 'neither');
      if (isDecided) expect(Math.abs(fate) - 1).toBe(verdict!.step);
    }
  });

  test('is whole once it is filled, and coarse before', () => {
    const map = emptyRateMap(64);
    const work = fillRateMap(EXPERIMENT, WHOLE, map);
    work.next();
    const known = Array.from(map.fates, (fate, pixel) => (fate === UNKNOWN ? -1 : pixel));
    for (const pixel of known.filter((at) => at >= 0)) {
      expect([pixel % 8, Math.floor(pixel / 64) % 8]).toEqual([0, 0]);
    }
    finish(work);
    expect(map.fates).not.toContain(UNKNOWN);
  });

  test('a closer look has the same fates at the same rates', () => {
    const closer = { left: 1, bottom: 1, size: 1 };
    const whole = mapOf(WHOLE, 72);
    const part = mapOf(closer, 24);
    const at = (row: number, column: number) => whole.fates[(row + 24) * 72 + column + 24];
    const same = Array.from(part.fates, (fate, pixel) =>
      fate === at(Math.floor(pixel / 24), pixel % 24) ? 1 : 0,
    ).reduce<number>((sum, one) => sum + one, 0);
    expect(same / part.fates.length).toBeGreaterThan(0.97);
  });

  test('needs two weights', () => {
    const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
    expect(() => finish(fillRateMap(experiment, WHOLE, emptyRateMap(8)))).toThrow(
      new UnplayableError(sentence('faults.map-weights')),
    );
  });
});
