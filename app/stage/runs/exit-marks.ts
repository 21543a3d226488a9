import type { Playback } from '../playback/playback';
import { boxBeside, ratesLabel } from '../scene/labels';
import type { Scene } from '../scene/scene';
import { Clusters } from './clusters';
import { DIGIT_EM, drawCount } from './counts';
import type { Exits } from './exits';
import { MARK_KINDS, type MarkSprites } from './marks';
import type { RunLayerOptions } from './run-layer-options';
import { within } from './within';

type Context = CanvasRenderingContext2D;

const DIVERGED = MARK_KINDS.indexOf('diverged');
/** A cross on the border, as a multiple of a point's radius. */
const CROSS = 1.2;

export interface ExitMarksParts {
  readonly playback: Playback;
  readonly scene: Scene;
  readonly options: RunLayerOptions;
  readonly exits: Exits;
  readonly sprites: MarkSprites;
  /** Of a point, in pixels. */
  readonly radius: number;
  /** Of a mark that stands for so many. */
  readonly radiusOf: (size: number) => number;
}

/** The marks on the border of the frame, where runs have left it. */
export class ExitMarks {
  /** Per run: an index into `MARK_KINDS`, or -1 where it shows no mark here. */
  readonly kinds: Int8Array;
  readonly #groups: Clusters;

  constructor(private readonly parts: ExitMarksParts) {
    this.kinds = new Int8Array(parts.playback.runs);
    this.#groups = new Clusters(parts.playback.runs);
  }

  /** To be called when `kinds` or the exits have changed. */
  arrange(): void {
    const { xs, ys } = this.parts.exits;
    this.#groups.group(this.kinds, xs, ys, xs, ys, 2.4 * this.parts.radius);
  }

  /** Marks where runs left the frame: a point on the border, then a cross once they count as diverged. */
  draw(context: Context): void {
    const { count, anchors, sizes } = this.#groups;
    const { width, height } = this.parts.scene.viewport;
    for (let cluster = 0; cluster < count; cluster++) {
      const run = anchors[cluster]!;
      const size = sizes[cluster]!;
      const kind = this.kinds[run]!;
      const radius = kind === DIVERGED ? CROSS * this.parts.radius : this.parts.radiusOf(size);
      const shift = kind === DIVERGED ? 0 : this.#shiftOf(cluster);
      const isOnSide = this.parts.exits.xs[run]! <= 0 || this.parts.exits.xs[run]! >= width;
      const x = within(this.parts.exits.xs[run]! - (isOnSide ? 0 : shift), 1.5 * radius, width);
      const y = within(this.parts.exits.ys[run]! - (isOnSide ? shift : 0), 1.5 * radius, height);
      this.parts.sprites.draw(context, kind, radius, x, y);
      if (this.parts.options.areRates) {
        this.#nameExit(context, cluster, x, y, radius);
        continue;
      }
      if (size === 1 || this.parts.options.variant === 'phone') continue;
      if (kind === DIVERGED) this.#countBeside(context, size, x, y, radius);
      else drawCount(context, this.parts.scene, this.parts.options.countFont, size, x, y);
    }
  }

  /** A point on the border makes room for a cross at the same place. */
  #shiftOf(cluster: number): number {
    const { count, anchors } = this.#groups;
    const { xs, ys } = this.parts.exits;
    const run = anchors[cluster]!;
    const reach = 3 * this.parts.radius;
    for (let other = 0; other < count; other++) {
      const host = anchors[other]!;
      if (this.kinds[host] !== DIVERGED) continue;
      if (Math.hypot(xs[host]! - xs[run]!, ys[host]! - ys[run]!) < reach) return reach;
    }
    return 0;
  }

  /** The rates that left the frame here. */
  #nameExit(context: Context, cluster: number, x: number, y: number, radius: number): void {
    const { em, font, words } = this.parts.scene.options;
    const rates: number[] = [];
    for (let run = 0; run < this.parts.playback.runs; run++) {
      if (this.#groups.clusterOf[run] === cluster) rates.push(this.parts.playback.rateOf(run));
    }
    context.font = font;
    const text = ratesLabel(words, rates);
    const { width } = context.measureText(text);
    const side = x > this.parts.scene.viewport.width - width - 2 * em ? 'left' : 'right';
    this.parts.scene.text(context, text, boxBeside(side, x, y, radius, width, em));
  }

  #countBeside(context: Context, size: number, x: number, y: number, radius: number): void {
    const { em } = this.parts.scene.options;
    const text = String(size);
    const side = x > this.parts.scene.viewport.width - 4 * em ? 'left' : 'right';
    const box = boxBeside(side, x, y, radius - 0.1 * em, text.length * DIGIT_EM * em, em);
    this.parts.scene.text(context, text, box);
  }
}
