import type { Verdict } from '#core/engine/outcome';
import type { Slices } from '#core/engine/simulation/slices';
import type { RunGroup } from '../activities/rules';
import { GroupRuns, PART_RUN_STEPS } from './group-runs';

/** Runs simulated together. */
const LOT = 256;

/**
 * The verdict on every pick of a group, by participant, in pieces of a few milliseconds.
 * Throws a RangeError for what can't be run.
 * @param partSteps run steps in a piece
 */
export function* groupVerdicts(
  { experiment, picks }: RunGroup,
  partSteps = PART_RUN_STEPS,
): Slices<Map<number, Verdict>> {
  const entries = [...picks];
  const verdicts = new Map<number, Verdict>();
  for (let first = 0; first < entries.length; first += LOT) {
    const lot = entries.slice(first, first + LOT);
    const runs = new GroupRuns(
      experiment,
      lot.map(([, pick]) => pick),
    );
    const part = Math.ceil(partSteps / lot.length);
    while (runs.step < experiment.budget) {
      runs.advance(part);
      yield;
    }
    for (const [run, [participant]] of lot.entries()) {
      verdicts.set(participant, runs.simulation.verdict(run));
      yield;
    }
  }
  return verdicts;
}
