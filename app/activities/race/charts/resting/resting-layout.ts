import type { Domain } from '../../../../charts/sweep/domain';
import type { Size } from '../../../../charts/use-size';
import type { Resting } from './resting-data';

/** Where everything is drawn, in CSS pixels. */
export interface RestingLayout {
  readonly em: number;
  readonly width: number;
  readonly height: number;
  readonly domain: Domain;
  readonly plot: { left: number; right: number; top: number; bottom: number };
  /** The highest curvature on the axis. */
  readonly top: number;
  readonly ticks: readonly number[];
  readonly x: (rate: number) => number;
  readonly y: (curvature: number) => number;
}

const HEADROOM = 1.25;
const MOST_TICKS = 5;

export function restingLayout(
  { width, height, em }: Size,
  domain: Domain,
  { points, slow }: Resting,
): RestingLayout {
  const plot = {
    left: 3.2 * em,
    right: width - 0.4 * em,
    top: 2.2 * em,
    bottom: height - 3.6 * em,
  };
  const highest = Math.max(slow ?? 0, ...points.map(({ curvature }) => curvature));
  const top = HEADROOM * (highest || 1);
  const step = tickStep(top);
  const decades = Math.log10(domain.highest / domain.lowest);
  const rounded = (value: number) => Math.round(100 * value) / 100;
  return {
    em,
    width,
    height,
    domain,
    plot,
    top,
    ticks: Array.from({ length: Math.floor(top / step) + 1 }, (_, k) => k * step),
    x: (rate) =>
      rounded(
        plot.left +
          (em + (plot.right - plot.left - 2 * em) * (Math.log10(rate / domain.lowest) / decades)),
      ),
    y: (curvature) => rounded(plot.bottom - ((plot.bottom - plot.top) * curvature) / top),
  };
}

/** 1, 2 or 5 times a power of ten. */
function tickStep(top: number): number {
  const rough = top / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
}
