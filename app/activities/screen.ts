import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { ActivityScreen } from '../parts/screen/screen-activity';
import { duelPictures } from './duel/screen';
import { fractalEdgePictures } from './fractal-edge/screen';
import { questionPictures } from './question/screen';
import { racePictures } from './race/screen';
import { rangeTestPictures } from './range-test/screen';
import { steerPictures } from './steer/screen';
import { sweepPictures } from './sweep/screen';
import { walkThroughPictures } from './walk-through/screen';

const SCREENS: { readonly [Kind in ActivityKind]: ActivityScreen<ActivityOf<Kind>> } = {
  race: racePictures,
  steer: steerPictures,
  duel: duelPictures,
  'range-test': rangeTestPictures,
  sweep: sweepPictures,
  'walk-through': walkThroughPictures,
  question: questionPictures,
  'fractal-edge': fractalEdgePictures,
};

/** How a kind of activity is shown on the projector. */
export function projectorOf<Kind extends ActivityKind>(activity: {
  readonly kind: Kind;
}): ActivityScreen<ActivityOf<Kind>> {
  return SCREENS[activity.kind];
}
