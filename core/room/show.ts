import type { Activity } from './activities/activity';
import { rulesOf } from './activities/registry';
import { elapsedAt } from './clock';
import { revealDuration, revealedStep } from './reveal';
import type { Millis, RunningPhase } from './state';

/** Milliseconds from the lock to the last step of this activity. */
export function showDuration(activity: Activity): Millis {
  const rules = rulesOf(activity);
  return revealDuration(rules.steps(activity), rules.pace);
}

/** The step shown `elapsed` ms after the lock, real-valued. */
export function stepAfter(activity: Activity, elapsed: Millis): number {
  const rules = rulesOf(activity);
  return revealedStep(elapsed, rules.steps(activity), rules.pace);
}

/** The whole step that a running round shows now. */
export function stepShown({ round, clock }: RunningPhase, now: Millis): number {
  return Math.floor(stepAfter(round.activity, elapsedAt(clock, now)));
}
