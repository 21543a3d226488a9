import { linearScale, logScale, niceTop } from '../../ui/scale';
import { rounded, type ToPixels } from '../rounded';
import type { Split } from '../sweep-data';
import type { Size } from '../use-size';
import type { Domain } from './domain';

/** A field of the chart, in CSS pixels. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * How the fields are arranged. `wall`: all divergences lie above one edge, to its right. `strip`: they
 * interleave with the others and have a strip of their own on top. `open`: there are none.
 */
export type Arrangement =
  | { readonly kind: 'wall'; readonly from: number }
  | { readonly kind: 'strip' }
  | { readonly kind: 'open' };

export interface SweepLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly radius: number;
  /** The field of steps to converge over rates. */
  readonly plot: Field;
  /** Where the plot and the band end: at the wall, or at the end of the axis. */
  readonly plotEnd: number;
  /** The field of those who didn't converge within the budget. */
  readonly band: Field;
  /** The field of the divergences, by step; null if there are none. */
  readonly blown: Field | null;
  readonly domain: Domain;
  readonly budget: number;
  /** The top of the scale of steps to converge. */
  readonly mostSteps: number;
  /** The top of the scale of divergences. */
  readonly lastBlowUp: number;
  /** From a learning rate to x. */
  readonly rate: ToPixels;
  /** From a step to y, in the plot. */
  readonly steps: ToPixels;
  /** From a step to y, within `blown`. */
  readonly blowUp: ToPixels;
}

/** Heights and gutters in em. */
const BAND = 4;
const STRIP_SHARE = 0.3;
const STRIP_LEAST = 6;
const BETWEEN_STRIPS = 0.4;
const BELOW = 4.6;
const TITLE_ROOM = 4;
const DIGIT = 0.62;
const RADIUS = 0.4;
/** An edge closer to the end of the axis than this share of it makes no wall: there is no room for one. */
const LEAST_WALL = 0.08;

/** How far the steps go: the budget, the slowest convergence and the latest divergence (0 for none). */
export interface Reach {
  readonly budget: number;
  readonly converged: number;
  readonly blownUp: number;
}

/** On a scale up to the budget, a class that converges early would lie flat on the floor. */
function topOfSteps({ budget, converged }: Reach): number {
  const enough = 1.25 * converged;
  if (converged === 0 || enough > 0.55 * budget) return budget;
  return Math.min(budget, niceTop(Math.max(4, enough), 4));
}

export function sweepLayout(
  { width, height, em }: Size,
  domain: Domain,
  arrangement: Arrangement,
  { budget, converged, blownUp }: Reach,
): SweepLayout {
  const left = em * Math.max(2.75, DIGIT * String(budget).length + 1.2);
  const right = width;
  const bottom = Math.max(em, height - BELOW * em);
  const rate = rounded(logScale([domain.lowest, domain.highest], [left, right]));
  const strip = arrangement.kind === 'strip' ? Math.max(STRIP_LEAST * em, STRIP_SHARE * bottom) : 0;
  const bandTop = strip === 0 ? 0 : strip + BETWEEN_STRIPS * em;
  const plot = { left, right, top: Math.min(bandTop + BAND * em, bottom), bottom };
  const band = { left, right, top: bandTop, bottom: plot.top };
  const reach = { budget, converged, blownUp };
  const mostSteps = topOfSteps(reach);
  const lastBlowUp = blownUp === 0 ? budget : Math.min(budget, Math.max(10, 1.6 * blownUp));
  const blown = blownField(arrangement, rate, plot, strip);
  return {
    width,
    height,
    em,
    radius: RADIUS * em,
    plot,
    plotEnd: blown !== null && arrangement.kind === 'wall' ? blown.left : right,
    band,
    blown,
    domain,
    budget,
    mostSteps,
    lastBlowUp,
    rate,
    steps: rounded(linearScale([0, mostSteps], [plot.bottom, plot.top])),
    blowUp: blowUpScale(arrangement, blown ?? plot, lastBlowUp, em),
  };
}

function blownField(
  arrangement: Arrangement,
  rate: ToPixels,
  plot: Field,
  strip: number,
): Field | null {
  const { left, right, bottom } = plot;
  if (arrangement.kind === 'open') return null;
  if (arrangement.kind === 'strip') return { left, right, top: 0, bottom: strip };
  const from = Math.min(Math.max(rate(arrangement.from), left), right);
  return { left: from, right, top: 0, bottom };
}

/** On a log scale from step 1, under the field's title. */
function blowUpScale(
  { kind }: Arrangement,
  { top, bottom }: Field,
  last: number,
  em: number,
): ToPixels {
  const isStrip = kind === 'strip';
  const lowest = isStrip ? bottom - 0.8 * em : bottom;
  const highest = top + (isStrip ? 1.9 : TITLE_ROOM) * em;
  return rounded(logScale([1, last], [lowest, highest]));
}

/**
 * Where the wall begins: at the edge from theory if that is shown and agrees with the class, otherwise in the
 * middle of the class's own bracket.
 */
export function arrangementFor(
  split: Split | null,
  hasDivergences: boolean,
  edge: number | null,
  domain: Domain,
): Arrangement {
  const { lowest, highest } = domain;
  if (edge !== null && Math.log(highest / edge) >= LEAST_WALL * Math.log(highest / lowest)) {
    return { kind: 'wall', from: edge };
  }
  if (split !== null) {
    const from = split.below === 0 ? domain.lowest : Math.sqrt(split.below * split.above);
    return { kind: 'wall', from };
  }
  return { kind: hasDivergences ? 'strip' : 'open' };
}
