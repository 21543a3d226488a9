import type { ActivityKind, ActivityOf } from './activity';
import { duelRules } from './duel';
import { fractalEdgeRules } from './fractal-edge';
import { questionRules } from './question';
import { raceRules } from './race';
import { rangeTestRules } from './range-test';
import type { ActivityRules } from './rules';
import { steerRules } from './steer';
import { sweepRules } from './sweep';
import { walkThroughRules } from './walk-through';

const RULES: { readonly [Kind in ActivityKind]: ActivityRules<ActivityOf<Kind>> } = {
  race: raceRules,
  steer: steerRules,
  duel: duelRules,
  'range-test': rangeTestRules,
  sweep: sweepRules,
  'walk-through': walkThroughRules,
  question: questionRules,
  'fractal-edge': fractalEdgeRules,
};

export const ACTIVITY_KINDS = Object.keys(RULES) as readonly ActivityKind[];

/** The rules of an activity's kind. */
export function rulesOf<Kind extends ActivityKind>(activity: {
  readonly kind: Kind;
}): ActivityRules<ActivityOf<Kind>> {
  return RULES[activity.kind];
}
