import { NumberedMap } from '#core/base/numbered-map';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';

/** Into the place that most of the class chose; null where there is nothing to zoom, or nobody has chosen. */
export function zoomCommand(phase: InstructorView['phase']): Intention | null {
  if (phase.kind !== 'picking') return null;
  const { activity, number } = phase.round;
  const votes = NumberedMap.of(
    phase.votes.map(([participant, choice, confidence]) => [
      participant,
      { number: 1, choice, confidence },
    ]),
  );
  const to = rulesOf(activity).zoom?.chosen(activity, votes) ?? null;
  return to && { type: 'zoom', round: number, to };
}
