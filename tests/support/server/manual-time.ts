import type { TimeSource } from '#server/process/time-source';

/** Time that passes only when a test says so. */
export class ManualTime implements TimeSource {
  #now = 1_000_000;
  readonly #alarms = new Set<{ readonly at: number; readonly ring: () => void }>();

  /** How many alarms are set. */
  get pending(): number {
    return this.#alarms.size;
  }

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.#now;
  }

  after(delay: number, ring: () => void): () => void {
    const alarm = { at: this.#now + delay, ring };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Rings on the way what is due, in order, and lets promises go on after each. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#alarms]
        .filter(({ at }) => at <= until)
        .sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.#alarms.delete(next);
      this.#now = next.at;
      next.ring();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#now = until;
  }
}
