import type { ActivityKind, ActivityOf } from '#core/room/activities/activity';
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
export function screenOf<Kind extends ActivityKind>(activity: {
  readonly kind: Kind;
}): ActivityScreen<ActivityOf<Kind>> {
  return SCREENS[activity.kind];
}
