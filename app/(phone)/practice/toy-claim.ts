import type { Verdict } from '#core/engine/outcome';
import type { PhoneClaim } from '../../parts/phone/claims/phone-sentences';
import { goesToAndFro } from '../../parts/phone/run/live-claim';
import type { OwnRun } from '../../parts/phone/run/own-run';

/** What a rate led to on the toy, and what to try next. */
export function toyClaim({ outcome }: Verdict, run: OwnRun): PhoneClaim {
  // Just below the edge a run is too slow because it swings: more would be worse.
  const isSwinging = outcome === 'too-slow' && goesToAndFro(run, run.budget);
  return { code: isSwinging ? 'toy-swinging-short' : `toy-${outcome}`, numbers: {} };
}
