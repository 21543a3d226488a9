import type { Millis } from '#core/lesson/round';
import { RoomUnreachable } from './room-unreachable';

interface Settles<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What another server answers. Rejects with `RoomUnreachable` where it doesn't in time.
 * @param ask begins to ask @returns gives it up
 */
export function inTime<Answer>(
  patience: Millis,
  ask: (promise: Settles<Answer>) => () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let cancel: (() => void) | null = null;
    const timer = setTimeout(() => {
      cancel?.();
      reject(new RoomUnreachable('the server that hosts the room does not answer'));
    }, patience);
    const settled =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        settle(value);
      };
    cancel = ask({ resolve: settled(resolve), reject: settled(reject) });
  });
}
