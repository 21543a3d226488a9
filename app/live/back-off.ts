/**
 * How a client comes back, as socket.io names it: the wait doubles from the first to the longest, in milliseconds, and
 * each is changed at random by up to this share, so that a hall full of phones doesn't return all at once.
 */
export const BACK_OFF = {
  reconnectionDelay: 500,
  reconnectionDelayMax: 10_000,
  randomizationFactor: 0.5,
};
