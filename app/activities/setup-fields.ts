import type { ActivityKind } from '#core/lesson/activities/activity';
import type { KindFields } from '../parts/setup/own-fields';
import { duelFields } from './duel/setup-fields';
import { fractalEdgeFields } from './fractal-edge/setup-fields';
import { questionFields } from './question/setup-fields';
import { raceFields } from './race/setup-fields';
import { rangeTestFields } from './range-test/setup-fields';
import type { OwnDrafts } from './setup';
import { steerFields } from './steer/setup-fields';
import { sweepFields } from './sweep/setup-fields';
import { walkThroughFields } from './walk-through/setup-fields';

const FIELDS: { readonly [Kind in ActivityKind]: KindFields<OwnDrafts[Kind]> } = {
  race: raceFields,
  steer: steerFields,
  duel: duelFields,
  'range-test': rangeTestFields,
  sweep: sweepFields,
  'walk-through': walkThroughFields,
  question: questionFields,
  'fractal-edge': fractalEdgeFields,
};

/** What each kind asks for besides the experiment. */
export function fieldsOf<Kind extends ActivityKind>(kind: Kind): KindFields<OwnDrafts[Kind]> {
  return FIELDS[kind];
}
