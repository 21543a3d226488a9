import { rulesOf } from '../../lesson/activities/catalogue';
import { isOver } from '../limit';
import type { InstructorCommandOf } from '../room-command';
import type { RoundPhase } from '../state';
import { type Decision, happens, refuse } from './decision';

/** Another window of a picture that can be zoomed; the places that were tapped belong to the window before. */
export function zoom(
  phase: RoundPhase,
  { to }: InstructorCommandOf<'zoom'>,
  now: number,
): Decision {
  const { activity } = phase.round;
  const rules = rulesOf(activity);
  if (!rules.zoom) return refuse('wrong-phase', 'This round has no picture to zoom into.');
  if (phase.kind !== 'picking' || isOver(phase, now)) {
    return refuse('wrong-phase', 'The picture is closed: open it again to zoom on.');
  }
  const result = rules.zoom.to(activity, to);
  return result.ok
    ? happens({ type: 'zoomed', activity: result.value })
    : refuse('bad-activity', result.error);
}
