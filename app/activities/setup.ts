import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import type { KindSetup } from '../parts/setup/kind-setup';
import { duel } from './duel/setup';
import { question } from './question/setup';
import { race } from './race/setup';
import { rangeTest } from './range-test/setup';
import { steer } from './steer/setup';
import { sweep } from './sweep/setup';

const SETUPS = { race, steer, duel, 'range-test': rangeTest, sweep, question } as const;

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

/** The first draft of every kind, but this activity's for its own kind. */
export function ownDraftsOf(activity: Activity): OwnDrafts {
  return { ...FIRST_OWN, [activity.kind]: setupOf<ActivityKind>(activity.kind).ownOf(activity) };
}
