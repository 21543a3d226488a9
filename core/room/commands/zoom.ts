import { sentence } from '#core/words/messages';
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
  if (!rules.zoom) return refuse('wrong-phase', sentence('host-refusals.no-picture'));
  if (phase.kind !== 'picking' || isOver(phase, now)) {
    return refuse('wrong-phase', sentence('host-refusals.picture-closed'));
  }
  const result = rules.zoom.to(activity, to);
  return result.ok
    ? happens({ type: 'zoomed', activity: result.value })
    : refuse('bad-activity', sentence('host-refusals.fault', { fault: result.error }));
}
