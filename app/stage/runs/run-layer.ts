import type { MarkKind } from '../../ui/marks/outcome';
import type { Playback } from '../playback/playback';
import { boxBeside } from '../scene/labels';
import type { Scene } from '../scene/scene';
import { pixelX, pixelY } from '../scene/viewport';
import { Clusters } from './clusters';
import { DIGIT_EM, drawCount } from './counts';
import { drawEndLabels } from './end-labels';
import { ExitMarks } from './exit-marks';
import { Exits } from './exits';
import { COUNTED_SCALE, MARK_KINDS, MarkSprites } from './marks';
import { RateLabels } from './rate-labels';
import type { RunLayerOptions } from './run-layer-options';
import { Trails } from './trails';
import { within } from './within';

type Context = CanvasRenderingContext2D;

const RUNNING = MARK_KINDS.indexOf('running');
const DIVERGED = MARK_KINDS.indexOf('diverged');
/** Sizes in em: a point on the projector, a classmate's and one's own on a phone. */
const POINT = 0.4;
const CLASSMATE = 0.2;
const OWN_POINT = 0.56;
const OWN_RING = 1.06;
const COUNT_EM = 0.86;
/** Points closer than this share of their radius are one mark. */
const COINCIDENT = 0.25;
/** A mark grows by this share of its radius for each mark on it. */
const NESTED = 0.5;

/** The moving part of the picture for one size and theme: trails, points, exits, labels. */
export class RunLayer {
  readonly #kinds: Int8Array;
  readonly #shownKinds: Int8Array;
  readonly #x0: Float32Array;
  readonly #y0: Float32Array;
  readonly #x1: Float32Array;
  readonly #y1: Float32Array;
  readonly #points: Clusters;
  readonly #exits: Exits;
  readonly #exitMarks: ExitMarks;
  readonly #trails: Trails;
  readonly #sprites: MarkSprites;
  readonly #labels: RateLabels;
  readonly #radius: number;
  /** Per cluster: how many marks of other outcomes lie on it. */
  readonly #inside: Uint8Array;
  #settled: readonly (MarkKind | undefined)[] = [];
  #you = -1;
  #youWords = '';
  /** How wide those are, once they have been measured: they hardly ever change, and frames are many. */
  #youWidth: number | null = null;
  #arrangedStep = -1;
  #arrangedDone = false;
  #stale = true;

  constructor(
    readonly playback: Playback,
    readonly scene: Scene,
    readonly options: RunLayerOptions,
  ) {
    const { runs } = playback;
    const { colours, em, pixelRatio } = scene.options;
    this.#kinds = new Int8Array(runs);
    this.#shownKinds = new Int8Array(runs);
    this.#x0 = new Float32Array(runs);
    this.#y0 = new Float32Array(runs);
    this.#x1 = new Float32Array(runs);
    this.#y1 = new Float32Array(runs);
    this.#points = new Clusters(runs);
    this.#exits = new Exits(playback, scene.viewport);
    this.#trails = new Trails(playback, scene.viewport, colours, em, pixelRatio, options.areCurves);
    this.#sprites = new MarkSprites(colours, em, pixelRatio);
    this.#labels = new RateLabels(
      playback,
      scene,
      (size) => this.#radiusOf(size),
      options.areRates,
    );
    const isSmall = options.variant === 'phone' && !options.areRates;
    this.#radius = (isSmall ? CLASSMATE : POINT) * em;
    this.#inside = new Uint8Array(runs);
    this.#exitMarks = new ExitMarks({
      playback,
      scene,
      options,
      exits: this.#exits,
      sprites: this.#sprites,
      radius: this.#radius,
      radiusOf: (size) => this.#radiusOf(size),
    });
  }

  /**
   * @param settled per run, undefined if nothing is known
   * @param you index of one's own run, or -1
   * @param youWords what stands beside it
   */
  tell(settled: readonly (MarkKind | undefined)[], you: number, youWords: string): void {
    this.#settled = settled;
    this.#you = you;
    if (youWords !== this.#youWords) this.#youWidth = null;
    this.#youWords = youWords;
    this.#stale = true;
  }

  /** The past has changed: arranges everything again. */
  refresh(): void {
    this.#stale = true;
  }

  /**
   * @param tween how much of the jump to the playback's step is done, 0 to 1
   * @param now milliseconds
   * @returns whether another frame is needed, even if nothing moves
   */
  draw(context: Context, tween: number, now: number): boolean {
    this.#arrange(tween >= 1);
    const isUnfinished = this.#trails.draw(
      context,
      this.#kinds,
      tween,
      this.options.variant === 'phone' ? this.#you : null,
    );
    if (this.scene.options.colours.isDark) this.#drawGlows(context, tween);
    for (let kind = 0; kind < MARK_KINDS.length; kind++) {
      this.#drawPoints(context, kind, false, tween);
      this.#drawPoints(context, kind, true, tween);
    }
    this.#exitMarks.draw(context);
    if (this.options.areCurves) this.#drawEndLabels(context, tween);
    else if (this.options.variant === 'projector' || this.options.areRates) {
      this.#labels.draw(context, this.#points, this.#shownKinds, this.#x1, this.#y1, now);
    }
    if (this.#you >= 0) this.#drawYou(context, tween);
    return isUnfinished;
  }

  /** Kinds, exits and clusters change with the step, not with the frame. */
  #arrange(done: boolean): void {
    const { playback } = this;
    const { step } = playback;
    if (!this.#stale && step === this.#arrangedStep && done === this.#arrangedDone) return;
    this.#stale = false;
    this.#arrangedStep = step;
    this.#arrangedDone = done;
    this.#exits.follow();
    const { viewport } = this.scene;
    const { leftAt } = this.#exits;
    const before = playback.row(Math.max(0, step - 1));
    const after = playback.row(step);
    for (let run = 0; run < playback.runs; run++) {
      const known = this.#settled[run];
      const kind =
        known !== undefined && known !== 'running'
          ? MARK_KINDS.indexOf(known)
          : playback.divergedAt[run]! >= 0
            ? DIVERGED
            : RUNNING;
      this.#kinds[run] = kind;
      const left = leftAt[run]!;
      const isGone = left >= 0 && (left < step || done);
      const isYou = run === this.#you;
      this.#shownKinds[run] = isGone || isYou ? -1 : kind;
      this.#exitMarks.kinds[run] = isGone && !isYou ? kind : -1;
      this.#x0[run] = pixelX(viewport, playback.xs[before + run]!);
      this.#y0[run] = pixelY(viewport, playback.ys[before + run]!);
      this.#x1[run] = pixelX(viewport, playback.xs[after + run]!);
      this.#y1[run] = pixelY(viewport, playback.ys[after + run]!);
    }
    const reach = COINCIDENT * this.#radius;
    this.#points.group(this.#shownKinds, this.#x0, this.#y0, this.#x1, this.#y1, reach);
    if (this.options.areRates) this.#nest();
    this.#exitMarks.arrange();
  }

  /** Later kinds are drawn on top, so what lies under them grows to be seen around them. */
  #nest(): void {
    const { count, anchors } = this.#points;
    for (let cluster = 0; cluster < count; cluster++) {
      const run = anchors[cluster]!;
      this.#inside[cluster] = 0;
      for (let other = 0; other < count; other++) {
        const upper = anchors[other]!;
        if (this.#shownKinds[upper]! <= this.#shownKinds[run]!) continue;
        const dx = this.#x1[upper]! - this.#x1[run]!;
        const dy = this.#y1[upper]! - this.#y1[run]!;
        if (Math.hypot(dx, dy) < this.#radius) this.#inside[cluster]!++;
      }
    }
  }

  #xOf(run: number, tween: number): number {
    return this.#x0[run]! + (this.#x1[run]! - this.#x0[run]!) * tween;
  }

  #yOf(run: number, tween: number): number {
    return this.#y0[run]! + (this.#y1[run]! - this.#y0[run]!) * tween;
  }

  #radiusOf(size: number): number {
    if (size === 1 || this.options.variant === 'phone') return this.#radius;
    const digits = String(size).length;
    const forDigits = (0.5 * DIGIT_EM * digits * COUNT_EM + 0.18) * this.scene.options.em;
    return Math.max(COUNTED_SCALE * this.#radius, forDigits);
  }

  #drawGlows(context: Context, tween: number): void {
    const { count, anchors, sizes } = this.#points;
    for (let cluster = 0; cluster < count; cluster++) {
      const run = anchors[cluster]!;
      const kind = this.#shownKinds[run]!;
      const radius = this.#radiusOf(sizes[cluster]!);
      this.#sprites.draw(context, kind, radius, this.#xOf(run, tween), this.#yOf(run, tween), true);
    }
  }

  #drawPoints(context: Context, kind: number, counted: boolean, tween: number): void {
    const { count, anchors, sizes } = this.#points;
    for (let cluster = 0; cluster < count; cluster++) {
      const run = anchors[cluster]!;
      const size = sizes[cluster]!;
      if (this.#shownKinds[run] !== kind || size > 1 !== counted) continue;
      const x = this.#xOf(run, tween);
      const y = this.#yOf(run, tween);
      const radius = this.#radiusOf(size) * (1 + NESTED * this.#inside[cluster]!);
      this.#sprites.draw(context, kind, radius, x, y);
      // Rates are named beside the mark.
      if (this.options.areRates) continue;
      if (counted && this.options.variant === 'projector') {
        drawCount(context, this.scene, this.options.countFont, size, x, y);
      }
    }
  }

  /** The rate beside the end of every curve. */
  #drawEndLabels(context: Context, tween: number): void {
    const { playback, scene } = this;
    const ends = Array.from({ length: playback.runs }, (_, run) => {
      const isGone = this.#exitMarks.kinds[run]! >= 0;
      return {
        text: scene.options.words.numbers.rate(playback.rateOf(run)),
        x: isGone ? this.#exits.xs[run]! : this.#xOf(run, tween),
        y: isGone ? this.#exits.ys[run]! : this.#yOf(run, tween),
        state: isGone ? 'gone' : playback.rests(run) ? 'arrived' : 'on',
      } as const;
    });
    drawEndLabels(context, scene, ends, this.#radius);
  }

  #drawYou(context: Context, tween: number): void {
    const run = this.#you;
    const { em, colours } = this.scene.options;
    const { width, height } = this.scene.viewport;
    const left = this.#exits.leftAt[run]!;
    const isGone = left >= 0 && (left < this.playback.step || tween >= 1);
    const ring = OWN_RING * em;
    const x = isGone ? within(this.#exits.xs[run]!, ring, width) : this.#xOf(run, tween);
    const y = isGone ? within(this.#exits.ys[run]!, ring, height) : this.#yOf(run, tween);
    const kind = this.#kinds[run]!;
    if (colours.isDark) this.#sprites.draw(context, kind, OWN_POINT * em, x, y, true);
    this.#sprites.draw(context, kind, OWN_POINT * em, x, y);
    context.strokeStyle = this.scene.colourAt(x, y);
    context.lineWidth = 0.15 * em;
    context.beginPath();
    context.arc(x, y, ring, 0, 2 * Math.PI);
    context.stroke();
    const side = y < 3 * em ? 'below' : 'above';
    const wide = Math.max(2 * em, this.#widthOfYou(context));
    this.scene.text(
      context,
      this.#youWords,
      boxBeside(side, within(x, 0.5 * wide + 0.2 * em, width), y, ring, wide, em),
    );
  }

  #widthOfYou(context: Context): number {
    if (this.#youWidth === null) {
      context.font = this.scene.options.font;
      this.#youWidth = context.measureText(this.#youWords).width;
    }
    return this.#youWidth;
  }
}
