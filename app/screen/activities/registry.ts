import type { Activity, ActivityKind, ActivityOf } from '#core/room/activities/activity';
import { duel } from './duel';
import { question } from './question';
import { race } from './race';
import { rangeTest } from './range-test';
import type { ActivityScreen } from './screen-activity';
import { steer } from './steer';
import { sweep } from './sweep';

const SCREENS: { readonly [Kind in ActivityKind]: ActivityScreen<ActivityOf<Kind>> } = {
  race,
  steer,
  duel,
  'range-test': rangeTest,
  sweep,
  question,
};

/** How an activity's kind is shown on the projector. */
export function screenOf<A extends Activity>(activity: A): ActivityScreen<A> {
  return SCREENS[activity.kind] as unknown as ActivityScreen<A>;
}
