import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
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

/** The loss's row of the table; for a typed-in loss, one worked out from its curvature. */
export function raceRow(loss: LossFunction): RaceRow {
  const rows: Readonly<Partial<Record<string, RaceRow>>> = RACE_TABLE;
  const edge = loss.sharpness === null ? 1 : 2 / loss.sharpness;
  return rows[loss.id] ?? { edge, budget: 200, target: 1e-4 };
}

/** The optimizer's own cell counts, else its family's, else the row itself: a new optimizer needs no cell. */
export function raceSettings(loss: LossFunction, optimizer: Optimizer): RaceSettings {
  const { budget, target, families, optimizers } = raceRow(loss);
  const { id, raceFamily } = optimizer;
  if (raceFamily === null) return { budget, target, fault: 'hops-decide' };
  const cell = optimizers?.[id] ?? families?.[raceFamily];
  return { budget: cell?.budget ?? budget, target, fault: cell?.fault ?? null };
}
