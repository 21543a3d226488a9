import { measureEdge } from '#core/engine/theory/theory';
import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { TimeSlice } from '../process/event-loop';

/**
 * The rate above which the first group's runs diverge; null if there is none, or nothing runs. Where no
 * formula gives it, it is measured: up to a second of work, done in slices.
 */
export async function computeEdge(activity: Activity, signal: AbortSignal): Promise<number | null> {
  const experiment = experimentOf(activity);
  if (experiment === null) return null;
  const slice = new TimeSlice();
  const work = measureEdge(experiment);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value?.value ?? null;
    await slice.breathe();
    signal.throwIfAborted();
  }
}
