import { describe, expect, test } from 'vitest';
import { defaultExperiment, sliderRange } from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { countOutcomes } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { longestConverging } from '#core/engine/theory/measured-edge';
import { noisyRaceFault, targetAboveFloor } from '#core/engine/theory/noisy-race';
import { raceRules } from '#core/lesson/activities/race';
import { english } from '../../../support/words';

const on = (id: string, optimizer = 'gradient-descent') => defaultExperiment({ id }, optimizer);

describe('a race with noise', () => {
  test('on w^2 with noise 1 the goal is 8 floors of a quarter of the edge, as a share of 16', () => {
    // The floor is 0.25 / (4 x 0.75) = 0.0833, and 8 of it are 0.667 of 16: 0.0417, upwards.
    expect(targetAboveFloor({ ...on('quadratic'), noise: 1 }, 1e-4)).toBe(0.042);
  });

  test('is never finer than without, and has none where no formula holds', () => {
    expect(targetAboveFloor({ ...on('quadratic'), noise: 1e-3 }, 1e-4)).toBe(1e-4);
    expect(targetAboveFloor({ ...on('quadratic', 'adam'), noise: 1 }, 1e-4)).toBeNull();
    expect(targetAboveFloor(on('quadratic'), 1e-4)).toBeNull();
  });

  test.each([
    ['quadratic', 1],
    ['quadratic', 2],
    ['steep-quadratic', 30],
    ['ill-conditioned', 1],
    ['rotated', 1],
  ] as const)(
    '%s, noise %d: 0.4 decades of rates or more arrive, some are too slow, some too large',
    (id, noise) => {
      for (const seed of [1, 2, 3]) {
        const noisy = { ...on(id), noise, seed };
        const target = targetAboveFloor(noisy, noisy.target)!;
        const { lowest, highest } = sliderRange(noisy);
        const verdicts = simulateVerdicts({ ...noisy, target }, logGrid(lowest, highest, 20));
        const { first, last } = longestConverging(verdicts)!;
        expect(last - first).toBeGreaterThanOrEqual(8);
        const counts = countOutcomes(verdicts);
        expect(counts['too-slow']).toBeGreaterThan(5);
        expect(counts.diverged + counts.oscillating).toBeGreaterThan(5);
        expect(noisyRaceFault({ ...noisy, target })).toBeNull();
      }
    },
  );

  test('is refused with a sentence where nobody could win, and the goal it names can be won', () => {
    const experiment = { ...on('quadratic'), noise: 4, target: 1e-7 };
    const fault = english.tell(raceRules.fault({ kind: 'race', experiment, isPredicted: false })!);
    expect(fault).toMatch(/^With this noise nobody could win: .* Choose a goal of 0\.\d+ or more/);
    const target = Number(/goal of (0\.\d+)/.exec(fault)![1]);
    expect(
      raceRules.fault({ kind: 'race', experiment: { ...experiment, target }, isPredicted: false }),
    ).toBeNull();
    expect(noisyRaceFault({ ...experiment, noise: 0 })).toBeNull();
  });
});
