import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import { createSimulation } from '#core/engine/simulation';
import type { Participant, Picks } from '#core/room/state';
import { Slices } from './event-loop';

/** Runs simulated together: small enough to judge a few before the next group. */
const GROUP_RUNS = 256;
/** Run steps between two looks at the clock: 1 to 4 ms. */
const PART_RUN_STEPS = 100_000;

/** The fate of every pick, computed whole, without holding the event loop. Aborts with the signal. */
export async function computeVerdicts(
  experiment: Experiment,
  picks: Picks,
  signal: AbortSignal,
): Promise<Map<Participant['number'], Verdict>> {
  const entries = [...picks];
  const verdicts = new Map<Participant['number'], Verdict>();
  const slices = new Slices();
  for (let first = 0; first < entries.length; first += GROUP_RUNS) {
    const group = entries.slice(first, first + GROUP_RUNS);
    const simulation = createSimulation(
      experiment,
      group.map(([, { learningRate }]) => learningRate),
    );
    const part = Math.ceil(PART_RUN_STEPS / group.length);
    while (simulation.step < experiment.budget) {
      simulation.advance(part);
      await slices.breathe();
      signal.throwIfAborted();
    }
    for (const [run, [participant]] of group.entries()) {
      verdicts.set(participant, simulation.verdict(run));
      await slices.breathe();
      signal.throwIfAborted();
    }
  }
  return verdicts;
}
