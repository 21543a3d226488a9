import type { Verdict } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Participant } from '#core/room/state';
import { TimeSlice } from '../process/event-loop';
import { GroupRuns } from './group-runs';
import { PART_RUN_STEPS } from './round-runs';

/** Runs simulated together. */
const LOT = 256;

/** The verdict on every pick, computed without blocking the event loop. Throws when the signal aborts. */
export async function computeVerdicts(
  { experiment, picks }: RunGroup,
  signal: AbortSignal,
): Promise<Map<Participant['number'], Verdict>> {
  const entries = [...picks];
  const verdicts = new Map<Participant['number'], Verdict>();
  const slice = new TimeSlice();
  for (let first = 0; first < entries.length; first += LOT) {
    const lot = entries.slice(first, first + LOT);
    const runs = new GroupRuns(
      experiment,
      lot.map(([, pick]) => pick),
    );
    const part = Math.ceil(PART_RUN_STEPS / lot.length);
    while (runs.step < experiment.budget) {
      runs.advance(part);
      await slice.breathe();
      signal.throwIfAborted();
    }
    for (const [run, [participant]] of lot.entries()) {
      verdicts.set(participant, runs.simulation.verdict(run));
      await slice.breathe();
      signal.throwIfAborted();
    }
  }
  return verdicts;
}
