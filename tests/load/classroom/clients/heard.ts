/** What one phone was told since the last `restart`. */
export class Heard {
  messages = 0;
  /** By the name of the event: how often, and bytes of text. */
  readonly events = new Map<string, { count: number; bytes: number }>();
  /** Per frame, its arrival less its own time of the reveal, in milliseconds. */
  readonly delays: number[] = [];
  frames = 0;
  firstSequence = Number.POSITIVE_INFINITY;
  lastSequence = 0;
  #lastElapsed = -1;
  #startedAt = performance.now();
  readonly #script: ScriptLine[] | null;

  /** @param isWritten whether all is kept for the bare servers to say again */
  constructor(isWritten: boolean) {
    this.#script = isWritten ? [] : null;
  }

  get script(): readonly ScriptLine[] | null {
    return this.#script;
  }

  restart(): void {
    this.messages = 0;
    this.events.clear();
    this.delays.length = 0;
    this.frames = 0;
    this.firstSequence = Number.POSITIVE_INFINITY;
    this.lastSequence = 0;
    this.#lastElapsed = -1;
    this.#startedAt = performance.now();
    this.#script?.splice(0);
  }

  hear(event: string, bytes: number): void {
    this.messages += 1;
    const known = this.events.get(event);
    if (known === undefined) this.events.set(event, { count: 1, bytes });
    else {
      known.count += 1;
      known.bytes += bytes;
    }
    this.#script?.push({ at: performance.now() - this.#startedAt, event, bytes });
  }

  hearFrame(sequence: number, elapsed: number): void {
    if (sequence > this.lastSequence) this.frames += 1;
    this.firstSequence = Math.min(this.firstSequence, sequence);
    this.lastSequence = Math.max(this.lastSequence, sequence);
    // While the clock stands still, and at the very end, a frame's time says nothing about when it was sent.
    if (elapsed <= this.#lastElapsed) return;
    this.#lastElapsed = elapsed;
    this.delays.push(performance.now() - elapsed);
  }
}

/** One message, to be sent again by a bare server. */
export interface ScriptLine {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly event: string;
  readonly bytes: number;
}
