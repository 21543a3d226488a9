import type { Millis } from '#core/lesson/round';

/**
 * How a client comes back, as socket.io names it: the wait doubles from the first to the longest, in milliseconds, and
 * each is changed at random by up to this share, so that a hall full of phones doesn't return all at once. The longest
 * is so short because the clock of a restarted room waits for the phones.
 */
export const BACK_OFF = {
  reconnectionDelay: 500,
  reconnectionDelayMax: 2_500,
  randomizationFactor: 0.5,
};

/**
 * The wait before the next attempt.
 * @param failures attempts that have failed in a row, from 0
 * @param chance 0 to 1, drawn at random
 */
export function reconnectDelay(failures: number, chance: number): Millis {
  const { reconnectionDelay, reconnectionDelayMax, randomizationFactor } = BACK_OFF;
  const whole = Math.min(reconnectionDelayMax, reconnectionDelay * 2 ** failures);
  return whole * (1 - randomizationFactor * chance);
}

/** An attempt that isn't let in within this time has failed. */
export const CONNECT_WITHIN_MS: Millis = 4_000;
/** While a round is on, everybody is told something at least this often. */
export const HEARTBEAT_MS: Millis = 1_000;
/** After this long without a word in a round, or without the answer to a command, a connection is made anew. */
export const SILENT_MS: Millis = 3_000;
