/** Requests that are begun in one turn of the event loop: a few milliseconds. A page needs a dozen. */
const PER_TURN = 8;

/**
 * Begins so many requests for pages in each turn of the event loop and no more: a flood on 1,500 connections would else
 * be answered all in one turn, and every pick would wait for a second. Whoever waits for an answer asks for nothing
 * more, so a flood is as fast as this, and the rooms' sockets, which don't come by here, have their turns in between.
 */
export class RequestTurns {
  readonly #waiting: (() => void)[] = [];
  /** In this turn. */
  #begun = 0;
  #isCounting = false;

  /** Now or in a later turn, in the order of asking. */
  begin(work: () => void): void {
    // Nobody passes who waits.
    if (this.#begun >= PER_TURN || this.#waiting.length > 0) {
      this.#waiting.push(work);
      return;
    }
    this.#begun += 1;
    this.#count();
    work();
  }

  #count(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    setImmediate(() => this.#nextTurn());
  }

  #nextTurn(): void {
    this.#isCounting = false;
    this.#begun = Math.min(this.#waiting.length, PER_TURN);
    // Each by itself, so that what it goes on with at once is done before the next one begins.
    for (let due = 0; due < this.#begun; due += 1) setImmediate(() => this.#waiting.shift()?.());
    if (this.#begun > 0) this.#count();
  }
}
