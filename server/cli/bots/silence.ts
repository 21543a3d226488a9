import type { Millis } from '#core/lesson/round';

/** For how long a class has been without its server. */
export class Silence {
  /** When each was lost who has heard nothing since. */
  readonly #lostAt = new Map<object, Millis>();

  lost(who: object, now: Millis): void {
    if (!this.#lostAt.has(who)) this.#lostAt.set(who, now);
  }

  heard(who: object): void {
    this.#lostAt.delete(who);
  }

  /** @returns ms since the last of them was lost; 0 as long as one is not */
  length(all: readonly object[], now: Millis): Millis {
    return Math.min(...all.map((who) => now - (this.#lostAt.get(who) ?? now)));
  }
}
