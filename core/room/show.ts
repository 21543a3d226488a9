import type { Millis } from '#core/lesson/round';
import { rulesOf } from '../lesson/activities/registry';
import type { Activity } from '../lesson/activity';
import { revealDuration, revealedStep } from '../lesson/reveal';
import { elapsedAt } from './clock';
import type { RoomState, RunningPhase } from './state';

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

/** Nothing has been seen of the run before its first step: until then the picks can be opened again. */
export function canUndoLock(phase: RoomState['phase'], now: Millis): boolean {
  return (
    phase.kind === 'running' &&
    rulesOf(phase.round.activity).before !== null &&
    stepShown(phase, now) < 1
  );
}
