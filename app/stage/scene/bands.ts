import type { LossFunction } from '#core/engine/loss-function';
import { type Viewport, valueAt, weightAt } from './viewport';

/** The design's nine levels, for a loss whose first gap is 20.5. */
const DESIGN_LEVELS = [60, 38, 20.5, 11, 5.6, 2.6, 1.05, 0.33, 0.06] as const;
const DESIGN_FIRST_GAP = 20.5;
const HIGHEST = DESIGN_LEVELS[0];
const BANDS = DESIGN_LEVELS.length + 1;
/** On a map, at most about this share of the picture lies outside the outermost level. */
const OUTER_SHARE = 0.1;
const SAMPLES_PER_SIDE = 24;

/** The heights that the landscape shows: nine gaps, falling. Band k lies below k of them. */
export type BandLevels = readonly number[];

/**
 * The levels, scaled to what the picture shows. On a map the start lies on the third one, unless the slopes
 * around are so high that the outer levels must reach up to them (then the levels are spread, still as evenly
 * on a log scale). On a curve the outermost is the top of the frame. Over time they are shares of the first
 * gap, evenly spread.
 */
export function bandLevels(
  loss: LossFunction,
  viewport: Viewport,
  start: readonly number[],
): BandLevels {
  if (viewport.kind === 'losses') {
    const [top, bottom] = [valueAt(viewport, 0), valueAt(viewport, viewport.height)];
    return DESIGN_LEVELS.map((_, k) => 10 ** (top + ((bottom - top) * (k + 1)) / BANDS));
  }
  if (viewport.kind === 'curve') {
    const top = valueAt(viewport, 0) - loss.minimum.value;
    return DESIGN_LEVELS.map((level) => (level / HIGHEST) * top);
  }
  const firstGap = loss.value(start) - loss.minimum.value;
  const scale = Math.max(firstGap, 0) / DESIGN_FIRST_GAP;
  const outer = outerGap(loss, viewport);
  const lowest = DESIGN_LEVELS[DESIGN_LEVELS.length - 1]! * (scale || outer / HIGHEST);
  const highest = Math.max(scale * HIGHEST, outer);
  const span = Math.log(HIGHEST / DESIGN_LEVELS[DESIGN_LEVELS.length - 1]!);
  return DESIGN_LEVELS.map((level) => {
    const share = 1 - Math.log(HIGHEST / level) / span;
    return lowest * (highest / lowest) ** share;
  });
}

/** 0 (outside, high) to 9 (at the goal) */
export function bandOf(gap: number, levels: BandLevels): number {
  let band = 0;
  while (band < levels.length && gap < levels[band]!) band++;
  return band;
}

/** The band painted at a pixel. Below a curve is the ground, which is painted as band 0. */
export function bandAt(
  loss: LossFunction,
  viewport: Viewport,
  levels: BandLevels,
  x: number,
  y: number,
): number {
  const weight = weightAt(viewport, x);
  const value = valueAt(viewport, y);
  const floor = loss.minimum.value;
  if (viewport.kind === 'losses') return bandOf(10 ** value, levels);
  if (viewport.kind === 'map') return bandOf(loss.value([weight, value]) - floor, levels);
  return value < loss.value([weight]) ? 0 : bandOf(value - floor, levels);
}

function outerGap(loss: LossFunction, viewport: Viewport): number {
  const gaps: number[] = [];
  for (let i = 0; i < SAMPLES_PER_SIDE; i++) {
    for (let j = 0; j < SAMPLES_PER_SIDE; j++) {
      const x = weightAt(viewport, (viewport.width * (i + 0.5)) / SAMPLES_PER_SIDE);
      const y = valueAt(viewport, (viewport.height * (j + 0.5)) / SAMPLES_PER_SIDE);
      gaps.push(loss.value([x, y]) - loss.minimum.value);
    }
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * (1 - OUTER_SHARE))]!;
}
