import type { ActivityKind } from '#core/lesson/activities/activity';
import type { KindReplay } from '../parts/review/kind-replay';
import { rangeTestReplay } from './range-test/replay';
import { walkThroughReplay } from './walk-through/replay';

/** null: its runs are replayed, the same way for all kinds, or it has no steps. */
const REPLAYS: { readonly [Kind in ActivityKind]: KindReplay<Kind> | null } = {
  race: null,
  steer: null,
  duel: null,
  'range-test': rangeTestReplay,
  sweep: null,
  'walk-through': walkThroughReplay,
  question: null,
  'fractal-edge': null,
};

/** What a replay shows of a kind of activity, other than runs. */
export function replayOf<Kind extends ActivityKind>(kind: Kind): KindReplay<Kind> | null {
  return REPLAYS[kind];
}
