import type { AnyView } from './fold';

/**
 * Follows the server's playback clock by its frames, for drawing between two of them. Frames arrive late by
 * varying amounts and never early, so an earlier origin is approached fast and a later one slowly; one more
 * than half a second off (a sleep, a pause) is adopted at once.
 */
export class PlaybackClock {
  #origin: number | null = null;
  #frozen: number | null = null;

  /** @param elapsed the server's playback time, ms @param now `performance.now()` at arrival */
  hear(elapsed: number, now: number): void {
    const heard = now - elapsed;
    this.#frozen = null;
    if (this.#origin === null || Math.abs(heard - this.#origin) > 500) this.#origin = heard;
    else this.#origin += (heard - this.#origin) * (heard < this.#origin ? 0.5 : 0.02);
  }

  /** The server's clock stands still at this time. */
  freeze(elapsed: number): void {
    this.#frozen = elapsed;
    this.#origin = null;
  }

  /** Takes in what a view says of the time. Paused or waiting for the phones, the clock stands still. */
  follow(phase: AnyView['phase'], now: number): void {
    if (phase.kind !== 'running') this.forget();
    else if (phase.waiting || phase.paused) this.freeze(phase.elapsed);
    else this.hear(phase.elapsed, now);
  }

  forget(): void {
    this.#origin = null;
    this.#frozen = null;
  }

  /** Playback time in ms; 0 until something has been heard. */
  elapsed(now: number): number {
    if (this.#frozen !== null) return this.#frozen;
    return this.#origin === null ? 0 : Math.max(0, now - this.#origin);
  }
}
