import { NEVER, type Playback } from '../playback/playback';
import { pixelX, pixelY, type Viewport } from '../scene/viewport';

/** Tracks which runs are outside the frame, and where each of them left it. */
export class Exits {
  /** The step at which a run left the frame, or -1 while it is inside. */
  readonly leftAt: Int32Array;
  /** Where it left: pixels, on the frame's border. */
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  #step = 0;
  #generation: number;

  constructor(
    readonly playback: Playback,
    readonly viewport: Viewport,
  ) {
    this.leftAt = new Int32Array(playback.runs).fill(-1);
    this.xs = new Float32Array(playback.runs);
    this.ys = new Float32Array(playback.runs);
    this.#generation = playback.generation;
  }

  /** Catches up with the playback. Steps that it didn't keep are crossed in one straight line. */
  follow(): void {
    const { playback } = this;
    if (this.#generation !== playback.generation) {
      this.#generation = playback.generation;
      this.#step = 0;
      this.leftAt.fill(-1);
    }
    this.#redo();
    for (let step = this.#step + 1; step <= playback.step; step++) {
      if (!playback.isKept(step)) continue;
      this.#pass(this.#step, step, 0, playback.runs);
      this.#step = step;
    }
  }

  /** Follows recomputed runs again, from where they differ. */
  #redo(): void {
    const { playback } = this;
    const { redoneFrom } = playback;
    for (let run = 0; run < playback.runs; run++) {
      const from = redoneFrom[run]!;
      if (from === NEVER) continue;
      redoneFrom[run] = NEVER;
      if (this.leftAt[run]! >= from) this.leftAt[run] = -1;
      for (let before = from - 1; before < this.#step; before++) {
        if (playback.isKept(before) && playback.isKept(before + 1)) {
          this.#pass(before, before + 1, run, run + 1);
        }
      }
    }
  }

  #pass(before: number, after: number, first: number, end: number): void {
    const { playback, viewport, leftAt, xs, ys } = this;
    const { width, height } = viewport;
    const from = playback.row(before);
    const to = playback.row(after);
    for (let run = first; run < end; run++) {
      // A diverged run stays outside: only overflow could bring it back.
      if (leftAt[run]! >= 0 && playback.divergedAt[run]! >= 0) continue;
      const x = pixelX(viewport, playback.xs[to + run]!);
      const y = pixelY(viewport, playback.ys[to + run]!);
      if (x >= 0 && x <= width && y >= 0 && y <= height) {
        leftAt[run] = -1;
        continue;
      }
      if (leftAt[run]! >= 0) continue;
      leftAt[run] = after;
      const x0 = clamp(pixelX(viewport, playback.xs[from + run]!), width);
      const y0 = clamp(pixelY(viewport, playback.ys[from + run]!), height);
      const share = Math.min(crossing(x0, x, width), crossing(y0, y, height));
      xs[run] = clamp(Number.isFinite(x) ? x0 + (x - x0) * share : x0, width);
      ys[run] = clamp(Number.isFinite(y) ? y0 + (y - y0) * share : 0, height);
    }
  }
}

/** The share of the way from `a` to `b` after which 0 or `end` is crossed; 1 if neither. */
function crossing(a: number, b: number, end: number): number {
  if (b > end) return (end - a) / (b - a);
  if (b < 0) return a / (a - b);
  return 1;
}

function clamp(value: number, end: number): number {
  return Math.min(Math.max(value, 0), end);
}
