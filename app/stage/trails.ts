import type { MarkKind } from '../ui/outcome';
import { MARK_KINDS } from './marks';
import type { Playback } from './playback';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport } from './viewport';

/** Every jump has reached its floor after so many steps, and is moved to the layer of old ones. */
export const TRAIL_STEPS = 26;
const FADE = 1.6;

interface Fading {
  /** Opacity of the newest jump and of those that are older than `steps`. */
  readonly from: number;
  readonly floor: number;
  readonly steps: number;
}

const FADING: Readonly<Record<MarkKind, Fading>> = {
  running: { from: 1, floor: 0.13, steps: TRAIL_STEPS },
  'too-slow': { from: 1, floor: 0.2, steps: TRAIL_STEPS },
  trapped: { from: 1, floor: 0.3, steps: TRAIL_STEPS },
  converged: { from: 1, floor: 0.4, steps: TRAIL_STEPS },
  diverged: { from: 1, floor: 0.3, steps: TRAIL_STEPS },
  // Bounces lie on one another and would add up to a solid field.
  oscillating: { from: 0.9, floor: 0.05, steps: 8 },
};
/** A jump right across the frame, from outside to outside: a divergence has dozens of them. */
const CROSSING: Fading = { from: 0.45, floor: 0, steps: 6 };

/** Stroke width in em of the canvas. */
const WIDTH_EM = 0.13;
/** Shorter jumps than this, in pixels, are not seen. */
const SEEN = 0.3;

type Context = CanvasRenderingContext2D;

/**
 * The ways of the runs. Jumps of the last 26 steps are stroked every frame, one path per colour and age;
 * older ones are painted once, onto a layer that is only copied.
 */
export class Trails {
  readonly #layer: HTMLCanvasElement;
  readonly #old: Context;
  /** The jump to this step and all before it are on the layer. */
  #oldest = 0;
  #generation: number;
  #only: number | null = null;
  /** The colours in which the runs lie on the layer. */
  readonly #painted: Int8Array;

  constructor(
    readonly playback: Playback,
    readonly viewport: Viewport,
    readonly colours: StageColours,
    readonly em: number,
    pixelRatio: number,
  ) {
    this.#layer = document.createElement('canvas');
    this.#layer.width = Math.round(viewport.width * pixelRatio);
    this.#layer.height = Math.round(viewport.height * pixelRatio);
    this.#old = this.#layer.getContext('2d')!;
    this.#old.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.#generation = playback.generation;
    this.#painted = new Int8Array(playback.runs);
  }

  /**
   * @param kinds the colour of every run, an index in MARK_KINDS
   * @param tween how much of the jump to the playback's step is done, 0 to 1
   * @param only the one run whose way is drawn; null: all of them
   */
  draw(context: Context, kinds: Int8Array, tween: number, only: number | null): void {
    if (only !== this.#only) this.#generation = -1;
    this.#only = only;
    this.#age(kinds);
    const { width, height } = this.viewport;
    context.drawImage(this.#layer, 0, 0, width, height);
    context.lineWidth = WIDTH_EM * this.em;
    const { step } = this.playback;
    for (let to = Math.max(this.#oldest, step - TRAIL_STEPS) + 1; to <= step; to++) {
      const age = step - to + (1 - tween);
      const share = to === step ? tween : 1;
      for (let kind = 0; kind < MARK_KINDS.length; kind++) {
        context.globalAlpha = opacity(FADING[MARK_KINDS[kind]!], age);
        this.#strokeStep(context, kinds, kind, to, share, false);
        if (age >= CROSSING.steps) continue;
        context.globalAlpha = opacity(CROSSING, age);
        this.#strokeStep(context, kinds, kind, to, share, true);
      }
    }
    context.globalAlpha = 1;
  }

  /** Moves onto the layer what has reached the floor, and repaints the runs that have settled since. */
  #age(kinds: Int8Array): void {
    const { playback } = this;
    const old = this.#old;
    old.lineWidth = WIDTH_EM * this.em;
    if (this.#generation !== playback.generation) {
      this.#generation = playback.generation;
      this.#oldest = 0;
      old.clearRect(0, 0, this.viewport.width, this.viewport.height);
    }
    for (let run = 0; run < playback.runs; run++) {
      if (this.#painted[run] === kinds[run]) continue;
      this.#painted[run] = kinds[run]!;
      this.#strokeRun(old, run, kinds[run]!);
    }
    const due = playback.step - TRAIL_STEPS;
    for (let to = this.#oldest + 1; to <= due; to++) {
      if (!playback.isKept(to) || !playback.isKept(to - 1)) continue;
      for (let kind = 0; kind < MARK_KINDS.length; kind++) {
        old.globalAlpha = floorOf(kind);
        this.#strokeStep(old, kinds, kind, to, 1, false);
      }
    }
    this.#oldest = Math.max(this.#oldest, due);
  }

  #strokeStep(
    context: Context,
    kinds: Int8Array,
    kind: number,
    to: number,
    share: number,
    crossing: boolean,
  ): void {
    const { playback } = this;
    let any = false;
    for (let run = 0; run < playback.runs; run++) {
      if (kinds[run] !== kind || this.#isHidden(run, to)) continue;
      if (!any) context.beginPath();
      any = this.#addJump(context, run, to, share, crossing) || any;
    }
    if (!any) return;
    context.strokeStyle = this.colours.fills[MARK_KINDS[kind]!];
    context.stroke();
  }

  #strokeRun(context: Context, run: number, kind: number): void {
    context.globalAlpha = floorOf(kind);
    context.strokeStyle = this.colours.fills[MARK_KINDS[kind]!];
    context.beginPath();
    for (let to = 1; to <= this.#oldest; to++) {
      if (!this.playback.isKept(to) || !this.playback.isKept(to - 1)) continue;
      if (!this.#isHidden(run, to)) this.#addJump(context, run, to, 1, false);
    }
    context.stroke();
  }

  /** Not drawn: another one's way on a phone, or what a diverged run does afterwards. */
  #isHidden(run: number, step: number): boolean {
    if (this.#only !== null && run !== this.#only) return true;
    const end = this.playback.divergedAt[run]!;
    return end >= 0 && step > end;
  }

  /** Adds the part of a jump that is inside the frame, if there is one and it is of the kind asked for. */
  #addJump(context: Context, run: number, to: number, share: number, crossing: boolean): boolean {
    const { playback, viewport } = this;
    const { width, height } = viewport;
    const before = playback.row(to - 1) + run;
    const after = playback.row(to) + run;
    const x0 = pixelX(viewport, playback.xs[before]!);
    const y0 = pixelY(viewport, playback.ys[before]!);
    const x1 = pixelX(viewport, playback.xs[after]!);
    const y1 = pixelY(viewport, playback.ys[after]!);
    const dx = (x1 - x0) * share;
    const dy = (y1 - y0) * share;
    if (Math.abs(dx) < SEEN && Math.abs(dy) < SEEN) return false;
    if (crossing !== (isOutside(x0, y0, viewport) && isOutside(x1, y1, viewport))) return false;
    // The part of the jump inside the frame (Liang and Barsky): far ends overflow the canvas's own numbers.
    const margin = this.em;
    let from = 0;
    let until = 1;
    for (let side = 0; side < 4; side++) {
      const way = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
      const room =
        margin + (side === 0 ? x0 : side === 1 ? width - x0 : side === 2 ? y0 : height - y0);
      if (way === 0 && room < 0) return false;
      const share = room / way;
      if (way < 0) from = Math.max(from, share);
      else if (way > 0) until = Math.min(until, share);
    }
    if (!(from < until)) return false;
    context.moveTo(x0 + from * dx, y0 + from * dy);
    context.lineTo(x0 + until * dx, y0 + until * dy);
    return true;
  }
}

function isOutside(x: number, y: number, { width, height }: Viewport): boolean {
  return !(x >= 0 && x <= width && y >= 0 && y <= height);
}

function opacity({ from, floor, steps }: Fading, age: number): number {
  return floor + (from - floor) * Math.max(0, 1 - age / steps) ** FADE;
}

function floorOf(kind: number): number {
  return FADING[MARK_KINDS[kind]!].floor;
}
