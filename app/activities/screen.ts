import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { ActivityScreen } from '../parts/screen/screen-activity';
import { duel } from './duel/screen';
import { question } from './question/screen';
import { race } from './race/screen';
import { rangeTest } from './range-test/screen';
import { steer } from './steer/screen';
import { sweep } from './sweep/screen';

const SCREENS: { readonly [Kind in ActivityKind]: ActivityScreen<ActivityOf<Kind>> } = {
  race,
  steer,
  duel,
  'range-test': rangeTest,
  sweep,
  question,
};

/** How a kind of activity is shown on the projector. */
export function screenOf<Kind extends ActivityKind>(activity: {
  readonly kind: Kind;
}): ActivityScreen<ActivityOf<Kind>> {
  return SCREENS[activity.kind];
}
