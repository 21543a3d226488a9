import type { ActivityKind, ActivityOf } from './activity';
import { duel } from './duel';
import { question } from './question';
import { race } from './race';
import { rangeTest } from './range-test';
import type { ActivityRules } from './rules';
import { steer } from './steer';
import { sweep } from './sweep';

const RULES: { readonly [Kind in ActivityKind]: ActivityRules<ActivityOf<Kind>> } = {
  race,
  steer,
  duel,
  'range-test': rangeTest,
  sweep,
  question,
};

export const ACTIVITY_KINDS = Object.keys(RULES) as readonly ActivityKind[];

/** The rules of an activity's kind. */
export function rulesOf<Kind extends ActivityKind>(activity: {
  readonly kind: Kind;
}): ActivityRules<ActivityOf<Kind>> {
  return RULES[activity.kind];
}
