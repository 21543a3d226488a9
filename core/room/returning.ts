import type { Millis } from '#core/lesson/round';
import type { RoomState } from './state';

/** The clock waits at least so long: projector and console come back too, and the hall looks up again. */
export const RETURN_LEAST_MS: Millis = 1_000;
/** And at most so long: phones whose screens went dark meanwhile come back when their owners look. */
export const RETURN_MOST_MS: Millis = 10_000;
/** Where nobody knows how many there were. */
export const RETURN_UNKNOWN_MS: Millis = 3_000;
/** Of those who were connected: one in ten may have left, or looks at something else. */
export const RETURN_SHARE = 0.9;

/**
 * Whether a clock that a restart has stopped should go on.
 * @param present students connected when the server went down; null: nobody knows
 * @param back students connected now
 * @param waited since phones can connect again
 */
export function isTimeToGoOn(present: RoomState['present'], back: number, waited: Millis): boolean {
  if (waited >= RETURN_MOST_MS) return true;
  if (waited < RETURN_LEAST_MS) return false;
  return present === null ? waited >= RETURN_UNKNOWN_MS : back >= present * RETURN_SHARE;
}
