/** Echoes come every two seconds (20 frames): after this many without one, a phone sleeps or is far behind. */
const SILENT_FRAMES = 50;
/** An echo of a frame this far back (3 s) means that the connection can't keep up. */
const LAGGING_FRAMES = 30;
/** Frames from one search for silent connections to the next. */
const CHECK_EVERY = 10;

/** One connection that listens to frames. */
export interface FrameListener {
  join(): void;
  leave(): void;
}

interface Standing {
  /** The frame that was the latest when its last echo came. */
  heardAt: number;
  isListening: boolean;
  /** The frame from which it may listen again; null: it waits for its next echo. */
  returnsAt: number | null;
}

/**
 * Stops sending frames to whoever lags. Otherwise megabytes for a phone that has stopped reading pile up in the
 * kernel's buffers before `volatile` drops anything, and it reads them all when it wakes. Time is counted in
 * frames, so that nobody lags while none are sent.
 */
export class FrameListeners {
  readonly #standings = new Map<FrameListener, Standing>();
  #latest = 0;

  add(listener: FrameListener): void {
    this.#standings.set(listener, { heardAt: this.#latest, isListening: true, returnsAt: null });
    listener.join();
  }

  remove(listener: FrameListener): void {
    this.#standings.delete(listener);
  }

  echo(listener: FrameListener, sequence: number): void {
    const standing = this.#standings.get(listener);
    if (standing === undefined) return;
    standing.heardAt = this.#latest;
    if (this.#latest - sequence <= LAGGING_FRAMES) this.#admit(listener, standing);
    else this.#spare(listener, standing, this.#latest + LAGGING_FRAMES);
  }

  /** Call it before each frame. */
  next(sequence: number): void {
    // Another host has gone on, or many were lost on the way here: nobody could have kept up with that.
    const isGap = sequence - this.#latest > SILENT_FRAMES;
    this.#latest = sequence;
    if (isGap) this.restart();
    if (sequence % CHECK_EVERY !== 0) return;
    for (const [listener, standing] of this.#standings) {
      const { isListening, heardAt, returnsAt } = standing;
      if (isListening && sequence - heardAt > SILENT_FRAMES) this.#spare(listener, standing, null);
      if (!isListening && returnsAt !== null && sequence >= returnsAt) {
        this.#admit(listener, standing);
      }
    }
  }

  /** Gives everybody another chance. */
  restart(): void {
    for (const [listener, standing] of this.#standings) this.#admit(listener, standing);
  }

  #admit(listener: FrameListener, standing: Standing): void {
    standing.heardAt = this.#latest;
    standing.returnsAt = null;
    if (!standing.isListening) listener.join();
    standing.isListening = true;
  }

  #spare(listener: FrameListener, standing: Standing, returnsAt: number | null): void {
    standing.returnsAt = returnsAt;
    if (standing.isListening) listener.leave();
    standing.isListening = false;
  }
}
