import type { Playback } from '../playback/playback';
import { pixelX, pixelY, type Viewport } from '../scene/viewport';

/**
 * What a jump looks like. A bounce is a long jump back along the one before; a crossing goes right through
 * the frame, from outside to outside.
 */
export const JUMP = { none: -1, plain: 0, bounce: 1, crossing: 2 } as const;
export const JUMP_SORTS = 3;

/** Jumps shorter than this, in pixels, can't be seen. */
const SEEN = 0.3;
/** From this share of the frame's height on, a jump is long. */
const LONG = 0.2;
/** The cosine of the angle between two jumps below which the second goes back. */
const BACK = -0.9;

/** The jumps of all runs to one step, clipped to the frame. Allocates when constructed, never afterwards. */
export class Jumps {
  /** One of JUMP per run. */
  readonly sorts: Int8Array;
  /** Four numbers per run: from x, y to x, y, in pixels. */
  readonly lines: Float32Array;

  constructor(
    readonly playback: Playback,
    readonly viewport: Viewport,
    /** How far outside the frame strokes end, in pixels, so that their ends aren't seen. */
    readonly margin: number,
  ) {
    this.sorts = new Int8Array(playback.runs);
    this.lines = new Float32Array(4 * playback.runs);
  }

  /**
   * @param to a step whose row, and the one before it, the playback has kept
   * @param share how much of the jump is done, 0 to 1
   * @param only the one run that is wanted; null: all of them
   */
  read(to: number, share: number, only: number | null): void {
    const { divergedAt, runs } = this.playback;
    for (let run = 0; run < runs; run++) {
      const end = divergedAt[run]!;
      const isHidden = (only !== null && run !== only) || (end >= 0 && to > end);
      this.sorts[run] = isHidden ? JUMP.none : this.readOne(run, to, share);
    }
  }

  readOne(run: number, to: number, share: number): number {
    const { playback, viewport } = this;
    const { width, height } = viewport;
    const before = playback.row(to - 1) + run;
    const after = playback.row(to) + run;
    const x0 = pixelX(viewport, playback.xs[before]!);
    const y0 = pixelY(viewport, playback.ys[before]!);
    const dx = pixelX(viewport, playback.xs[after]!) - x0;
    const dy = pixelY(viewport, playback.ys[after]!) - y0;
    if (Math.abs(dx) < SEEN && Math.abs(dy) < SEEN) return JUMP.none;
    if (!this.#cut(run, x0, y0, dx * share, dy * share)) return JUMP.none;
    if (isOutside(x0, y0, viewport) && isOutside(x0 + dx, y0 + dy, viewport)) return JUMP.crossing;
    const length = Math.hypot(dx, dy);
    if (to < 2 || length < LONG * Math.min(width, height) || !playback.isKept(to - 2)) {
      return JUMP.plain;
    }
    const earlier = playback.row(to - 2) + run;
    const ex = x0 - pixelX(viewport, playback.xs[earlier]!);
    const ey = y0 - pixelY(viewport, playback.ys[earlier]!);
    return ex * dx + ey * dy < BACK * length * Math.hypot(ex, ey) ? JUMP.bounce : JUMP.plain;
  }

  /** Clips to the frame (Liang and Barsky): ends far away would overflow the canvas's own numbers. */
  #cut(run: number, x0: number, y0: number, dx: number, dy: number): boolean {
    const { margin, viewport, lines } = this;
    let from = 0;
    let until = 1;
    for (let side = 0; side < 4; side++) {
      const way = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
      const room =
        side === 0 ? x0 : side === 1 ? viewport.width - x0 : side === 2 ? y0 : viewport.height - y0;
      const at = (room + margin) / way;
      if (way < 0) from = Math.max(from, at);
      else if (way > 0) until = Math.min(until, at);
      else if (room + margin < 0) return false;
    }
    // Also false if a weight is NaN.
    if (!(from < until)) return false;
    lines[4 * run] = x0 + from * dx;
    lines[4 * run + 1] = y0 + from * dy;
    lines[4 * run + 2] = x0 + until * dx;
    lines[4 * run + 3] = y0 + until * dy;
    return true;
  }

  /** Adds a run's line, as last read, to the path. */
  trace(context: CanvasRenderingContext2D, run: number): void {
    const { lines } = this;
    context.moveTo(lines[4 * run]!, lines[4 * run + 1]!);
    context.lineTo(lines[4 * run + 2]!, lines[4 * run + 3]!);
  }
}

function isOutside(x: number, y: number, { width, height }: Viewport): boolean {
  return !(x >= 0 && x <= width && y >= 0 && y <= height);
}
