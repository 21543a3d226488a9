import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { objectOf, type Shape } from '../parts/setup/drafts/shape';
import type { KindSetup } from '../parts/setup/kind-setup';
import { duelSetup } from './duel/setup';
import { fractalEdgeSetup } from './fractal-edge/setup';
import { questionSetup } from './question/setup';
import { raceSetup } from './race/setup';
import { rangeTestSetup } from './range-test/setup';
import { steerSetup } from './steer/setup';
import { sweepSetup } from './sweep/setup';
import { walkThroughSetup } from './walk-through/setup';

const SETUPS = {
  race: raceSetup,
  steer: steerSetup,
  duel: duelSetup,
  'range-test': rangeTestSetup,
  sweep: sweepSetup,
  'walk-through': walkThroughSetup,
  question: questionSetup,
  'fractal-edge': fractalEdgeSetup,
} as const;

/** What is typed in for each kind alone. */
export type OwnDrafts = { readonly [Kind in ActivityKind]: (typeof SETUPS)[Kind]['first'] };

const BY_KIND: { readonly [Kind in ActivityKind]: KindSetup<Kind, OwnDrafts[Kind]> } = SETUPS;

/** How a kind of activity is set up. */
export function setupOf<Kind extends ActivityKind>(kind: Kind): KindSetup<Kind, OwnDrafts[Kind]> {
  return BY_KIND[kind];
}

export const FIRST_OWN = Object.fromEntries(
  Object.values(SETUPS).map(({ kind, first }) => [kind, first]),
) as OwnDrafts;

export const OWN_SHAPE = objectOf(
  Object.fromEntries(Object.values(SETUPS).map(({ kind, shape }) => [kind, shape])) as {
    readonly [Kind in ActivityKind]: Shape<OwnDrafts[Kind]>;
  },
);

/** The first draft of every kind, but this activity's for its own kind. */
export function ownDraftsOf(activity: Activity): OwnDrafts {
  return { ...FIRST_OWN, [activity.kind]: setupOf<ActivityKind>(activity.kind).ownOf(activity) };
}
