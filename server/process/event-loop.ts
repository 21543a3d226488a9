/** Lets whatever waits for the event loop run: sockets are read, timers fire. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/** About the longest that a piece of work may hold the event loop where nothing else waits for it. */
const SLICE_MS = 8;
/** And in any case. */
const LONGEST_SLICE_MS = 32;

/**
 * Cuts long work into slices: await `breathe` between small parts of it. Where the others took long in between, the
 * next slice is half as long as that: a room that has to send much would else answer commands for a tenth of the time
 * only, and the class's steering with them.
 */
export class TimeSlice {
  #start = performance.now();
  #ms = SLICE_MS;

  /** Whether `breathe` would take a breath: for loops in which even a promise for each part is much. */
  get isOver(): boolean {
    return performance.now() - this.#start >= this.#ms;
  }

  async breathe(): Promise<void> {
    if (!this.isOver) return;
    const paused = performance.now();
    await nextTurn();
    this.#start = performance.now();
    this.#ms = Math.min(Math.max(SLICE_MS, (this.#start - paused) / 2), LONGEST_SLICE_MS);
  }
}
