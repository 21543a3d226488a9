import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { noiseFloor, stationaryVariance } from '#core/engine/theory/noise-floor';
import { pixelOf } from '../../../app/stage/scene/landscape';
import { noiseTextBox } from '../../../app/stage/scene/noise-band';
import { noiseRest } from '../../../app/stage/scene/noise-rest';
import { viewportFor } from '../../../app/stage/scene/viewport';
import { contains, overlap } from '../../../app/ui/layout/box';

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

describe('the words of the band', () => {
  const wordsOn = (id: string, width: number, height: number, em: number) => {
    const { rest, experiment } = restOf(id, 0.5);
    const loss = findLoss({ id })!;
    const { start, budget, target } = experiment;
    const viewport = viewportFor(loss, width, height, { start, budget, target, areCurves: false });
    const goal = pixelOf(loss, viewport, rest!.minimum);
    const reach = 1.6 * em;
    const crosshair = { x: goal.x - reach, y: goal.y - reach, width: 2 * reach, height: 2 * reach };
    const frame = { x: 0.4 * em, y: 0.4 * em, width: width - 0.8 * em, height: height - 0.8 * em };
    const room = { width: 12 * em, em, frame, taken: [crosshair] };
    return { frame, crosshair, box: noiseTextBox(loss, viewport, rest!, room) };
  };

  it.each([
    ['ill-conditioned', 390, 280, 18],
    ['ill-conditioned', 320, 180, 15],
    ['rotated', 390, 280, 18],
    ['ill-conditioned', 1290, 820, 34],
  ])('are whole, and not across the goal: %s on %i x %i', (id, width, height, em) => {
    const { frame, crosshair, box } = wordsOn(id, width, height, em);
    expect(contains(frame, box!)).toBe(true);
    expect(overlap(crosshair, box!)).toBe(false);
  });

  it('are left out where there is no room for them', () => {
    expect(wordsOn('ill-conditioned', 320, 60, 18).box).toBeNull();
  });
});
