import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { noiseFloor, stationaryVariance } from '#core/engine/theory/noise-floor';
import { noiseRest } from '../../../app/stage/scene/noise-rest';

const restOf = (id: string, noise: number) => {
  const experiment = { ...defaultExperiment({ id }, 'gradient-descent'), noise };
  return { experiment, rest: noiseRest(findLoss({ id })!, experiment) };
};

describe('the band of the noise', () => {
  it('is that of a quarter of the edge, one deviation a direction', () => {
    const { rest } = restOf('quadratic', 1);
    expect(rest?.rate).toBe(0.25);
    expect(rest?.deviations[0]).toBeCloseTo(Math.sqrt(stationaryVariance(0.25, 2, 1)), 9);
    // The floor is 0.25 / (4 x 0.75), of a first gap of 16.
    expect(rest?.share).toBeCloseTo(0.25 / 3 / 16, 12);
  });

  it('lies along the principal directions: the steep one of the rotated bowl goes down to the right', () => {
    const { rest, experiment } = restOf('rotated', 2);
    expect(Math.abs(Math.tan(rest!.angle) + 1)).toBeLessThan(1e-6);
    const [steep, gentle] = rest!.deviations;
    const gap = (25 * steep! ** 2 + gentle! ** 2) / 2;
    expect(gap).toBeCloseTo(noiseFloor(experiment, rest!.rate)!.gap, 9);
  });

  it('is not there without noise', () => {
    expect(restOf('quadratic', 0).rest).toBeNull();
  });
});
