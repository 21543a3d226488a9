import type { Experiment } from '#core/engine/experiment/experiment';
import { type WorkedRun, workedRun } from '#core/engine/simulation/worked-run';

/** Worked out in blocks that double: a press of Next mostly finds its update there. */
const FIRST_BLOCK = 64;

let latest: { readonly key: string; readonly updates: number; readonly run: WorkedRun } | null =
  null;

/** The run with the arithmetic of at least so many updates. */
export function workedUpdates(experiment: Experiment, rate: number, updates: number): WorkedRun {
  const key = JSON.stringify([experiment, rate]);
  if (latest?.key !== key || latest.updates < updates) {
    let block = FIRST_BLOCK;
    while (block < updates) block *= 2;
    latest = { key, updates: block, run: workedRun(experiment, rate, block) };
  }
  return latest.run;
}
