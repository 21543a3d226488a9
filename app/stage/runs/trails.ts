import type { MarkKind } from '../../ui/marks/outcome';
import type { Playback } from '../playback/playback';
import { TRAIL_STEPS } from '../playback/trail-steps';
import type { StageColours } from '../scene/stage-colours';
import type { Viewport } from '../scene/viewport';
import { JUMP, JUMP_SORTS, Jumps } from './jumps';
import { MARK_KINDS } from './marks';

const FADE = 1.6;

interface Fading {
  /** The opacity of the newest jump, and of those older than `steps`. */
  readonly from: number;
  readonly floor: number;
  readonly steps: number;
}

const PLAIN: Readonly<Record<MarkKind, Fading>> = {
  running: { from: 1, floor: 0.13, steps: TRAIL_STEPS },
  'too-slow': { from: 1, floor: 0.2, steps: TRAIL_STEPS },
  trapped: { from: 1, floor: 0.3, steps: TRAIL_STEPS },
  converged: { from: 1, floor: 0.5, steps: TRAIL_STEPS },
  diverged: { from: 1, floor: 0.3, steps: TRAIL_STEPS },
  oscillating: { from: 1, floor: 0.3, steps: TRAIL_STEPS },
};
/** Bounces overlap, and crossings come by the dozen: they would add up to a solid area. */
const BOUNCE: Fading = { from: 0.85, floor: 0.04, steps: 8 };
const CROSSING: Fading = { from: 0.45, floor: 0, steps: 6 };
const CURVE: Fading = { from: 1, floor: 0.8, steps: TRAIL_STEPS };
/** Of these, the whole path is worth seeing. */
const KEEPS_BOUNCES: readonly MarkKind[] = ['converged', 'diverged'];

/** Stroke width in em of the canvas. */
const WIDTH_EM = 0.13;
/** How many jumps are repainted per frame: a millisecond or two. */
const REPAINTED_JUMPS = 3_000;
const BUCKETS = MARK_KINDS.length * JUMP_SORTS;

type Context = CanvasRenderingContext2D;

/**
 * The paths of the runs. Jumps of the last 26 steps are stroked every frame, one path per colour and age;
 * older ones are painted once, onto a layer that is then only copied.
 */
export class Trails {
  readonly #layer: HTMLCanvasElement;
  readonly #old: Context;
  readonly #jumps: Jumps;
  /** The jump to this step, and all before it, are on the layer. */
  #oldest = 0;
  #generation: number;
  #only: number | null = null;
  /** The colours that the runs have on the layer. */
  readonly #painted: Int8Array;
  readonly #isUsed = new Uint8Array(BUCKETS);

  constructor(
    readonly playback: Playback,
    readonly viewport: Viewport,
    readonly colours: StageColours,
    readonly em: number,
    pixelRatio: number,
    /** Curves are read as a whole, so they fade little. */
    readonly areCurves = false,
  ) {
    this.#layer = document.createElement('canvas');
    this.#layer.width = Math.round(viewport.width * pixelRatio);
    this.#layer.height = Math.round(viewport.height * pixelRatio);
    this.#old = this.#layer.getContext('2d')!;
    this.#old.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.#jumps = new Jumps(playback, viewport, em);
    this.#generation = playback.generation;
    this.#painted = new Int8Array(playback.runs);
  }

  /**
   * @param kinds the colour of every run, an index in MARK_KINDS
   * @param tween how much of the jump to the playback's step is done, 0 to 1
   * @param only the one run whose path is drawn; null: all of them
   * @returns whether another frame is needed, even if nothing moves
   */
  draw(context: Context, kinds: Int8Array, tween: number, only: number | null): boolean {
    if (only !== this.#only) this.#generation = -1;
    this.#only = only;
    this.#age(kinds);
    const { width, height } = this.viewport;
    context.drawImage(this.#layer, 0, 0, width, height);
    const { step } = this.playback;
    for (let to = Math.max(this.#oldest, step - TRAIL_STEPS) + 1; to <= step; to++) {
      this.#strokeStep(context, kinds, to, to === step ? tween : 1, step - to + 1 - tween);
    }
    context.globalAlpha = 1;
    return this.#painted.some((kind, run) => kind !== kinds[run]);
  }

  /** Moves jumps that have faded to their floor onto the layer, and repaints the runs that have settled since. */
  #age(kinds: Int8Array): void {
    const { playback } = this;
    if (this.#generation !== playback.generation) {
      this.#generation = playback.generation;
      this.#oldest = 0;
      this.#old.clearRect(0, 0, this.viewport.width, this.viewport.height);
    }
    this.#repaintSome(kinds);
    const due = playback.step - TRAIL_STEPS;
    for (let to = this.#oldest + 1; to <= due; to++) {
      if (!playback.isKept(to) || !playback.isKept(to - 1)) continue;
      this.#strokeStep(this.#old, kinds, to, 1, Number.POSITIVE_INFINITY);
    }
    this.#oldest = Math.max(this.#oldest, due);
  }

  /** The paths of the first runs to converge stand out; among a hundred nobody could follow any. */
  #emphasis(kind: MarkKind): number {
    if (kind !== 'converged' || this.areCurves) return 1;
    let count = 0;
    for (let run = 0; run < this.#painted.length; run++) {
      if (MARK_KINDS[this.#painted[run]!] === 'converged') count++;
    }
    return Math.min(1, Math.max(0.2, 5 / Math.max(1, count)));
  }

  /** Strokes one path for every colour and sort of jump. */
  #strokeStep(context: Context, kinds: Int8Array, to: number, share: number, age: number): void {
    const jumps = this.#jumps;
    jumps.read(to, share, this.#only);
    const { sorts } = jumps;
    this.#isUsed.fill(0);
    for (let run = 0; run < sorts.length; run++) {
      if (sorts[run] !== JUMP.none) this.#isUsed[bucketOf(kinds[run]!, sorts[run]!)] = 1;
    }
    context.lineWidth = WIDTH_EM * this.em;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      if (this.#isUsed[bucket] === 0) continue;
      const kind = MARK_KINDS[Math.floor(bucket / JUMP_SORTS)]!;
      const fading = this.areCurves ? CURVE : fadingOf(kind, bucket % JUMP_SORTS);
      const fresh = opacity(fading, age);
      const alpha = context === this.#old ? fresh * this.#emphasis(kind) : fresh;
      if (alpha <= 0) continue;
      context.globalAlpha = alpha;
      context.strokeStyle = this.colours.fills[kind];
      context.beginPath();
      for (let run = 0; run < sorts.length; run++) {
        if (sorts[run] !== JUMP.none && bucketOf(kinds[run]!, sorts[run]!) === bucket) {
          jumps.trace(context, run);
        }
      }
      context.stroke();
    }
  }

  /** Many runs may settle at once (at the end, all that are left), so some are repainted in each frame. */
  #repaintSome(kinds: Int8Array): void {
    let left = REPAINTED_JUMPS;
    for (let run = 0; run < kinds.length && left > 0; run++) {
      if (this.#painted[run] === kinds[run]) continue;
      this.#painted[run] = kinds[run]!;
      this.#repaint(run, kinds[run]!);
      left -= this.#oldest;
    }
  }

  /** Repaints a run's whole path on the layer, in the colour of its outcome. */
  #repaint(run: number, kindIndex: number): void {
    const { playback } = this;
    const old = this.#old;
    const kind = MARK_KINDS[kindIndex]!;
    old.lineWidth = WIDTH_EM * this.em;
    old.globalAlpha = (this.areCurves ? CURVE : PLAIN[kind]).floor * this.#emphasis(kind);
    old.strokeStyle = this.colours.fills[kind];
    old.beginPath();
    const end = playback.divergedAt[run]!;
    const last = end >= 0 ? Math.min(end, this.#oldest) : this.#oldest;
    for (let to = 1; to <= last; to++) {
      if (this.#only !== null && run !== this.#only) break;
      if (!playback.isKept(to) || !playback.isKept(to - 1)) continue;
      const sort = this.#jumps.readOne(run, to, 1);
      if (
        sort === JUMP.plain ||
        this.areCurves ||
        (sort === JUMP.bounce && KEEPS_BOUNCES.includes(kind))
      ) {
        this.#jumps.trace(old, run);
      }
    }
    old.stroke();
  }
}

function bucketOf(kind: number, sort: number): number {
  return kind * JUMP_SORTS + sort;
}

function fadingOf(kind: MarkKind, sort: number): Fading {
  if (sort === JUMP.crossing) return CROSSING;
  return sort === JUMP.bounce && !KEEPS_BOUNCES.includes(kind) ? BOUNCE : PLAIN[kind];
}

function opacity({ from, floor, steps }: Fading, age: number): number {
  return floor + (from - floor) * Math.max(0, 1 - age / steps) ** FADE;
}
