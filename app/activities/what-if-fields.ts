import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { KindFields } from '../parts/setup/own-fields';
import { duelFields } from './duel/setup-fields';
import { withEnds } from './range-test/setup';
import { rangeTestFields } from './range-test/setup-fields';
import type { OwnDrafts } from './setup';
import { WalkedFields } from './walk-through/walked-fields';

/** Of what only one kind asks for, what a replay may change. */
interface WhatIfFields<Kind extends ActivityKind>
  extends Pick<KindFields<OwnDrafts[Kind]>, 'Fields' | 'isAfterExperiment'> {
  /** A draft in which nothing follows the experiment by itself: what isn't changed stays. */
  readonly exact?: (activity: ActivityOf<Kind>, own: OwnDrafts[Kind]) => OwnDrafts[Kind];
}

/** null: nothing but the experiment is changed. */
const FIELDS: { readonly [Kind in ActivityKind]: WhatIfFields<Kind> | null } = {
  race: null,
  steer: null,
  duel: duelFields,
  'range-test': { Fields: rangeTestFields.Fields, exact: withEnds },
  sweep: null,
  'walk-through': { Fields: WalkedFields },
  question: null,
  'fractal-edge': null,
};

/** What a replay may change of a kind besides its experiment. */
export function whatIfFieldsOf<Kind extends ActivityKind>(kind: Kind): WhatIfFields<Kind> | null {
  return FIELDS[kind];
}
