import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import { norm, plus } from '../vector';
import { RACE_TABLE, type RaceFaultCode, type RaceRow } from './race-table';

/** How a round of this loss and this optimizer is set up unless someone asks otherwise. */
export interface RaceSettings {
  /** Steps, 96 to 20,000. */
  readonly budget: number;
  /** The share of the first gap that counts as converged. */
  readonly target: number;
  /** Why it is a demonstration; null for a race. */
  readonly fault: RaceFaultCode | null;
}

/** So that a slider, a thousandth to ten times the edge, stays among the learning rates there are: 1e-12 to 1e6. */
const EDGE_LIMITS = { lowest: 1e-9, highest: 1e5 };

/** The loss's row of the table; for a typed-in loss, one worked out from its shape. */
export function raceRow(loss: LossFunction): RaceRow {
  const rows: Readonly<Partial<Record<string, RaceRow>>> = RACE_TABLE;
  return rows[loss.id] ?? rowFor(loss);
}

/** As for the sharp V where the slope doesn't fade: with a finer target only a rate that hits the tip would count. */
function rowFor(loss: LossFunction): RaceRow {
  const { lowest, highest } = EDGE_LIMITS;
  const edge = Math.min(highest, Math.max(lowest, roughEdge(loss)));
  return loss.slopeNeverFades
    ? { edge, budget: 300, target: 0.01 }
    : { edge, budget: 200, target: 1e-4 };
}

/**
 * 2 over the curvature at the minimum. Where it has none, that of the parabola with the same fall from the start; at a
 * kink, where a step may be as long as a small part of the way only, a quarter of it.
 */
function roughEdge({ sharpness, start, minimum, slopeNeverFades, value }: LossFunction): number {
  if (sharpness !== null) return 2 / sharpness;
  const bottom = minimum.points[0];
  if (!bottom) return 1;
  const distance = norm(plus(bottom, -1, start));
  const edge = (distance * distance) / (value(start) - minimum.value);
  if (!(edge > 0)) return 1;
  return slopeNeverFades ? edge / 4 : edge;
}

/** The optimizer's own cell counts, else its family's, else the row itself: a new optimizer needs no cell. */
export function raceSettings(loss: LossFunction, optimizer: Optimizer): RaceSettings {
  const { budget, target, families, optimizers } = raceRow(loss);
  const { id, raceFamily } = optimizer;
  if (raceFamily === null) return { budget, target, fault: 'hops-decide' };
  const cell = optimizers?.[id] ?? families?.[raceFamily];
  return { budget: cell?.budget ?? budget, target, fault: cell?.fault ?? null };
}
