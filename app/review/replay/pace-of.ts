import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Pace } from '#core/lesson/pace';

/** As a walk-through goes on by itself. */
const BY_ITSELF: Pace = { kind: 'even', stepsPerSecond: 2 };

/** The pace at which the class saw it; steps that were made by hand come two a second. */
export function paceOf(activity: Activity): Pace {
  const { pace } = rulesOf(activity);
  return pace.kind === 'by-hand' ? BY_ITSELF : pace;
}
