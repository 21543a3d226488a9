/** Calls the work at the next frame; what it returns takes that back. */
export type AtNextFrame = (work: () => void) => () => void;

type Show = (learningRate: number) => void;

/**
 * A rate that takes effect while it is slid, once a frame at most: a finger moves more often than a page is drawn. Let go
 * without being chosen (the page was scrolled after all), it is what it was.
 */
export class LiveRate {
  #before: number | null = null;
  #takeBack = () => {};

  constructor(private readonly atNextFrame: AtNextFrame) {}

  /**
   * @param value the rate that is set
   * @param slid null: let go without being chosen
   */
  slide(value: number, slid: number | null, show: Show): void {
    this.stop();
    if (slid === null) {
      if (this.#before !== null) show(this.#before);
      this.#before = null;
      return;
    }
    this.#before ??= value;
    this.#takeBack = this.atNextFrame(() => show(slid));
  }

  choose(learningRate: number, choose: Show): void {
    this.stop();
    this.#before = null;
    choose(learningRate);
  }

  /** Nothing comes after this that was slid before. */
  stop(): void {
    this.#takeBack();
    this.#takeBack = () => {};
  }
}
