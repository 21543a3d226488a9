import type { ActivityKind } from '#core/room/activities/activity';
import { duelFields } from './duel-fields';
import type { KindFields } from './own-fields';
import { questionFields } from './question-fields';
import { raceFields } from './race-fields';
import { rangeTestFields } from './range-test-fields';
import type { OwnDrafts } from './registry';
import { steerFields } from './steer-fields';
import { sweepFields } from './sweep-fields';

const FIELDS: { readonly [Kind in ActivityKind]: KindFields<OwnDrafts[Kind]> } = {
  race: raceFields,
  steer: steerFields,
  duel: duelFields,
  'range-test': rangeTestFields,
  sweep: sweepFields,
  question: questionFields,
};

/** What each kind asks for, beside the experiment. */
export function fieldsOf<Kind extends ActivityKind>(kind: Kind): KindFields<OwnDrafts[Kind]> {
  return FIELDS[kind];
}
