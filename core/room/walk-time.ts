import type { Millis } from '#core/lesson/round';
import { elapsedAt } from './clock';
import type { RunningPhase } from './state';

/** From one update to the next while a walk-through plays on: two a second. */
const UPDATE_EVERY_MS: Millis = 500;

/** Until the host makes the next update, 0 or less where it is due; null: the instructor makes it, or the clock stands still. */
export function untilNextUpdate({ walk, clock }: RunningPhase, now: Millis): Millis | null {
  if (walk === null || !walk.isPlaying || clock.since === null) return null;
  return walk.movedAt + UPDATE_EVERY_MS - elapsedAt(clock, now);
}

export function isWalkDue(phase: RunningPhase, now: Millis): boolean {
  const left = untilNextUpdate(phase, now);
  return left !== null && left <= 0;
}
