/** Lets whatever waits for the event loop run: sockets are read, timers fire. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/** About the longest that a piece of work may hold the event loop. */
const SLICE_MS = 8;

/** Cuts long work into slices: await `breathe` between small parts of it. */
export class TimeSlice {
  #start = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.#start < SLICE_MS) return;
    await nextTurn();
    this.#start = performance.now();
  }
}
