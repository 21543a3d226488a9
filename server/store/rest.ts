/** About the longest that reading or writing may hold the event loop: a class may be playing meanwhile. */
const SLICE_MS = 8;

/** Await `rest()` between small parts of long work: now and then it lets everything else go on. */
export class Rests {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise((resume) => setImmediate(resume));
    this.#since = performance.now();
  }
}
