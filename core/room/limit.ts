import type { Millis } from '#core/lesson/round';
import { elapsedAt } from './clock';
import { GRACE_MS, type PickingPhase } from './state';

/** The limit is reached: only picks already on their way still count. */
export function isClosing(phase: PickingPhase, now: Millis): boolean {
  return phase.limit !== null && elapsedAt(phase.clock, now) >= phase.limit;
}

/** Limit and grace are over: from this millisecond on no pick counts, and the round is due to lock. */
export function isOver(phase: PickingPhase, now: Millis): boolean {
  return phase.limit !== null && elapsedAt(phase.clock, now) >= phase.limit + GRACE_MS;
}
