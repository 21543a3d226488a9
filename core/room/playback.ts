import type { Activity } from '#core/lesson/activities/activity';
import type { Millis } from '#core/lesson/round';
import { rulesOf } from '../lesson/activities/catalogue';
import { paceDuration, stepAtElapsed } from '../lesson/pace';
import { elapsedAt } from './clock';
import type { RoomState, RunningPhase } from './state';

/** Milliseconds from the lock to the last step of this activity. */
export function playbackDuration(activity: Activity): Millis {
  const rules = rulesOf(activity);
  return paceDuration(rules.steps(activity), rules.pace);
}

/** The step shown `elapsed` ms after the lock, real-valued. */
export function playbackStep(activity: Activity, elapsed: Millis): number {
  const rules = rulesOf(activity);
  return stepAtElapsed(elapsed, rules.steps(activity), rules.pace);
}

/** The whole step that a running round shows now. */
export function currentStep({ round, clock, walk }: RunningPhase, now: Millis): number {
  if (walk !== null) return walk.step;
  return Math.floor(playbackStep(round.activity, elapsedAt(clock, now)));
}

/** Before its first step nothing has been seen of a run, so its picks can still be opened again. */
export function canUndoLock(phase: RoomState['phase'], now: Millis): boolean {
  return (
    phase.kind === 'running' &&
    rulesOf(phase.round.activity).before !== null &&
    currentStep(phase, now) < 1
  );
}
