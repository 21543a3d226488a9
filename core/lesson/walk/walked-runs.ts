import { type WorkedRun, workedRun } from '#core/engine/simulation/worked-run';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { WalkSettings } from './walk-settings';

/** The furthest that a walk-through goes: a float64 run on w² at a rate of 1.5 is NaN from update 1,023 on. */
export const MOST_UPDATES = 1_200;

interface Walked {
  readonly runs: readonly WorkedRun[];
  readonly last: number;
}

const known = new WeakMap<WalkSettings, Walked>();

/** Both runs, or the one, with all their updates. */
export function runsOf(walk: WalkSettings): readonly WorkedRun[] {
  return walked(walk).runs;
}

/** The updates of each run, in order: `[run][update - 1]`. */
export function updatesOf(walk: WalkSettings): readonly (readonly WorkedUpdate[])[] {
  return runsOf(walk).map(({ updates }) => updates);
}

/** The last update that can be made. */
export function lastUpdate(walk: WalkSettings): number {
  return walked(walk).last;
}

/** Where a run to the end stops next: at the next update at which something happens in one of the runs, or at the last. */
export function nextStop(walk: WalkSettings, step: number): number {
  const { runs, last } = walked(walk);
  for (let next = step + 1; next < last; next += 1) {
    if (runs.some(({ updates }) => updates[next - 1]?.event)) return next;
  }
  return last;
}

function walked(walk: WalkSettings): Walked {
  const found = known.get(walk);
  if (found !== undefined) return found;
  const { experiment, updates: single, playsToEnd, beside } = walk;
  const settings = beside === null ? [walk] : [walk, beside];
  const most = playsToEnd ? MOST_UPDATES : single;
  const runs = settings.map((run) => workedRun(run.experiment, run.learningRate, most));
  const last = playsToEnd ? Math.max(single, lastEvent(runs) ?? experiment.budget) : single;
  const made = { runs, last: Math.min(last, most) };
  known.set(walk, made);
  return made;
}

/** null: nothing ever happens. */
function lastEvent(runs: readonly WorkedRun[]): number | null {
  const steps = runs.flatMap(({ updates }) =>
    updates.filter(({ event }) => event).map(({ step }) => step),
  );
  return steps.length === 0 ? null : Math.max(...steps);
}
