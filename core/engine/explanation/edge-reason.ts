import type { MeasuredRun } from './measured-run';
import type { Statement } from './statement';

/** So little above the edge that three digits would call it equal, or below it that a share would be 100.0%. */
const ON_EDGE = { above: 0.005, below: 0.0005 };

/** Where a rate stands against an edge; equal counts as on it. */
export function standing(rate: number, edge: number): 'below' | 'on' | 'above' {
  const ratio = rate / edge;
  if (ratio > 1 - ON_EDGE.below && ratio < 1 + ON_EDGE.above) return 'on';
  return ratio > 1 ? 'above' : 'below';
}

/** The edge at the minimum that the run ended nearest to, with its ratio; null where there is no formula. */
export function edgeNumbers(run: MeasuredRun) {
  const edge = run.minimum ? run.edgeAt(run.minimum) : null;
  return edge === null ? null : { rate: run.rate, edge, ratio: run.rate / edge };
}

/**
 * The rate was too large for the bottom, or for a steeper place on the way; null where no formula says so. Who never
 * turned back and never left can't be said to overshoot.
 */
export function edgeReason(run: MeasuredRun): Statement | null {
  const { rate, points, allTurns, verdict } = run;
  const numbers = edgeNumbers(run);
  const hasOvershot = allTurns > 0 || verdict.outcome === 'diverged';
  // Along a valley of minima each has an edge of its own, and the run settled at none.
  const isOneBottom = run.loss.minimum.nearest === undefined;
  if (numbers && hasOvershot && isOneBottom) {
    const at = standing(rate, numbers.edge);
    if (at === 'on') return { code: 'on-edge', numbers };
    if (at === 'above') return { code: 'above-edge', numbers };
  }
  if (numbers && rate > numbers.edge) return null;
  const step = points.findIndex((point) => rate > (run.edgeAt(point) ?? Number.POSITIVE_INFINITY));
  if (step === -1) return null;
  const there = { rate, edge: run.edgeAt(points[step]!)!, step };
  return { code: step === 0 ? 'steep-start' : 'steep-way', numbers: there };
}

/** Why it could stay at the target. */
export function convergedReason(run: MeasuredRun): Statement | null {
  const { rate, loss, points } = run;
  const edge = run.edgeAt(points.at(-1)!);
  if (edge === null) return null;
  const numbers = { rate, edge, ratio: rate / edge };
  switch (standing(rate, edge)) {
    case 'on':
      return { code: 'landed-on-edge', numbers };
    case 'above':
      return { code: 'landed-above-edge', numbers };
    case 'below':
      return { code: loss.quadratic ? 'below-edge' : 'below-edge-there', numbers };
  }
}
