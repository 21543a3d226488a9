/** Lets everything run that waits for the event loop: sockets are read, timers fire. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/** Long work holds the event loop for at most about so long at a stretch. */
const SLICE_MS = 8;

/** Cuts long work into slices: call `breathe` between its parts, which must be small. */
export class TimeSlice {
  #start = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.#start < SLICE_MS) return;
    await nextTurn();
    this.#start = performance.now();
  }
}
