import type { Millis } from '#core/lesson/round';
import type { Clock } from './state';

/** The time counted by `now`. A wall clock that was set back adds nothing and takes nothing away. */
export function elapsedAt(clock: Clock, now: Millis): Millis {
  return clock.since === null ? clock.elapsed : clock.elapsed + Math.max(0, now - clock.since);
}
