import { formulaEdge } from '#core/engine/theory';
import { type Activity, experimentOf } from '#core/room/activities/activity';

/** The rate above which the first group's runs diverge; null where there is none, or nothing runs. */
export async function computeEdge(activity: Activity, signal: AbortSignal): Promise<number | null> {
  const experiment = experimentOf(activity);
  signal.throwIfAborted();
  return experiment && (formulaEdge(experiment)?.value ?? null);
}
