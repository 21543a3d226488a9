import type { PlotPlace } from './plot';

/** The axes of loss curves: steps from left to right, the loss on a log scale. */
export interface LossScale {
  readonly steps: number;
  /** Above 0. */
  readonly lowest: number;
  readonly highest: number;
}

export function placeOfLoss(
  { steps, lowest, highest }: LossScale,
  step: number,
  loss: number,
): PlotPlace {
  const height = Math.log10(loss / lowest) / Math.log10(highest / lowest);
  return { x: (100 * step) / steps, y: 100 - 100 * height };
}

export interface CurvePlaces {
  /** As far as the picture reaches. */
  readonly places: readonly PlotPlace[];
  /** Where the curve ends in the picture. */
  readonly end: PlotPlace;
}

/** A loss curve from step 0 to where it leaves the picture, where its last line is cut. */
export function curvePlaces(scale: LossScale, losses: readonly number[]): CurvePlaces {
  const { steps, lowest, highest } = scale;
  const places: PlotPlace[] = [];
  for (const [step, loss] of losses.slice(0, steps + 1).entries()) {
    const place = placeOfLoss(scale, step, Math.max(loss, Number.MIN_VALUE));
    const isInside = loss >= lowest && loss <= highest;
    const before = places.at(-1);
    if (!isInside && before !== undefined) places.push(cutAtBorder(before, place));
    else places.push(place);
    if (!isInside) break;
  }
  return { places, end: places.at(-1)! };
}

function cutAtBorder(from: PlotPlace, to: PlotPlace): PlotPlace {
  const y = to.y < 0 ? 0 : 100;
  const share = (y - from.y) / (to.y - from.y);
  return { x: from.x + share * (to.x - from.x), y };
}
