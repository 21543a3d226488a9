import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { stabilityEdge } from '#core/engine/theory/theory';
import { experimentOf } from '#core/lesson/activities/activity';
import { givenBefore } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Millis, Verdicts } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
import type { PickingPhase, RunningPhase } from '#core/room/state';

type OpenPhase = PickingPhase | RunningPhase;

/** What a server computes for a round: every run's verdict, group by group, and the first group's edge. */
export function resultsOf({ round: { activity }, inputs }: OpenPhase) {
  const experiment = experimentOf(activity);
  const verdicts = rulesOf(activity)
    .groups(activity, inputs)
    .map(
      (group): Verdicts =>
        new Map(
          [...group.picks].map(([student, { learningRate, changes }]) => {
            const schedule = { kind: 'by-hand', changes } as const;
            const own = changes.length === 0 ? group.experiment : { ...group.experiment, schedule };
            return [student, simulateVerdicts(own, [learningRate])[0]!];
          }),
        ),
    );
  const edge = experiment === null ? null : (stabilityEdge(experiment)?.value ?? null);
  return { verdicts, edge };
}

/**
 * How a round ends that nobody has answered; null if somebody has. No command can bring this about, but the
 * screens have words for it, so this one event is applied without a command.
 */
export function unansweredEnd(
  { round: { activity }, inputs }: OpenPhase,
  at: Millis,
): RoomEvent | null {
  if (givenBefore(activity, inputs) > 0) return null;
  return rulesOf(activity).steps(activity) > 0
    ? { type: 'round-locked', at }
    : { type: 'round-finished', verdicts: [], edge: null };
}
