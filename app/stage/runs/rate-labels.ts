import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Box } from '../../ui/layout/box';
import type { Playback } from '../playback/playback';
import {
  apartFromEarlier,
  boxBeside,
  freeSide,
  rateLabel,
  ratesLabel,
  type Side,
  widened,
} from '../scene/labels';
import type { Scene, SceneOptions } from '../scene/scene';
import type { Clusters } from './clusters';
import { MARK_KINDS } from './marks';

const MOST_LABELS = 4;
/** Of a demonstration. */
const MOST_RATES = 12;
/** Where there is no better one. */
const ANY_SIDE: readonly Side[] = ['right', 'below', 'left', 'above'];
/** So far a run is shown at two steps a second. */
const SLOW_STEPS = 15;
/** Until this step everything moves too fast to be named. */
const FIRST_STEP = 8;
const CHOOSE_EVERY_MS = 400;
/** In em: a point that jumps further isn't named meanwhile. */
const CALM_EM = 1.2;
/** Between two labels side by side. */
const GAP_EM = 0.4;
const CONVERGED = MARK_KINDS.indexOf('converged');
const DIVERGED = MARK_KINDS.indexOf('diverged');

interface Label {
  readonly run: number;
  readonly text: string;
  readonly side: Side;
  readonly width: number;
  readonly radius: number;
}

/** Labels the points furthest from the goal with their rates, where there is room. Never with people's names. */
export class RateLabels {
  #labels: readonly Label[] = [];
  #chosenAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly playback: Playback,
    readonly scene: Pick<Scene, 'viewport' | 'taken' | 'text'> & {
      readonly options: Pick<SceneOptions, 'em' | 'font' | 'words'>;
    },
    /** The radius of a mark that stands for this many points. */
    readonly radiusOf: (size: number) => number,
    /** Names every rate, also of what has arrived, from the first step on. */
    readonly areAllNamed: boolean,
  ) {}

  draw(
    context: CanvasRenderingContext2D,
    points: Clusters,
    kinds: Int8Array,
    xs: Float32Array,
    ys: Float32Array,
    now: number,
  ): void {
    if (this.playback.step < (this.areAllNamed ? 1 : FIRST_STEP)) {
      this.#labels = [];
      return;
    }
    const { step, experiment } = this.playback;
    const isDue = now - this.#chosenAt > CHOOSE_EVERY_MS || now < this.#chosenAt;
    // What is at rest is drawn again only where something has become known: its labels have to fit at once.
    const isAtRest = step === experiment.budget;
    if (isDue || isAtRest) {
      this.#chosenAt = now;
      this.#labels = this.#choose(context, points, kinds, xs, ys);
    }
    const { em } = this.scene.options;
    const shown = this.#labels
      .filter(({ run }) => kinds[run]! >= 0)
      .map(({ run, text, side, width, radius }) => ({
        text,
        box: boxBeside(side, xs[run]!, ys[run]!, radius, width, em),
      }));
    for (const { text, box } of apartFromEarlier(shown, GAP_EM * em)) {
      this.scene.text(context, text, box);
    }
  }

  #choose(
    context: CanvasRenderingContext2D,
    points: Clusters,
    kinds: Int8Array,
    xs: Float32Array,
    ys: Float32Array,
  ): readonly Label[] {
    const { losses } = this.playback;
    const { em, font } = this.scene.options;
    const { width, height } = this.scene.viewport;
    const anchors = Array.from(points.anchors.subarray(0, points.count));
    const most = this.areAllNamed ? MOST_RATES : MOST_LABELS;
    const candidates = anchors
      .filter((run) => this.areAllNamed || !isOver(kinds[run]!))
      .filter((run) => this.#isCalm(run))
      .sort((a, b) => losses[b]! - losses[a]!)
      .slice(0, 3 * most);
    const radiusFor = (run: number) => this.radiusOf(points.sizes[points.clusterOf[run]!]!);
    const marks: Box[] = anchors.map((run) => around(xs[run]!, ys[run]!, 1.1 * radiusFor(run)));
    const taken = [...this.scene.taken, ...marks];
    const frame = { x: 0, y: 0, width, height };
    const chosen: Label[] = [];
    context.font = font;
    for (const run of candidates) {
      const together = this.areAllNamed ? this.#sharing(points, run, xs, ys) : null;
      // The first of those that share a spot names them all.
      if (together !== null && candidates.find((one) => together.has(one)) !== run) continue;
      const text = together === null ? this.#textFor(points, run) : this.#namesOf(points, together);
      const radius = radiusFor(run);
      const textWidth = context.measureText(text).width;
      const place = (side: Side) => boxBeside(side, xs[run]!, ys[run]!, radius, textWidth, em);
      const before = this.#labels.find((label) => label.run === run)?.side;
      const side =
        (before && freeSide(place, frame, taken, [before])) ??
        freeSide(place, frame, taken, this.#sides(run, xs[run]!)) ??
        (this.areAllNamed ? freeSide(place, frame, taken, ANY_SIDE) : null);
      if (side === null) continue;
      taken.push(widened(place(side), GAP_EM * em));
      chosen.push({ run, text, side, width: textWidth, radius });
      if (chosen.length === most) break;
    }
    return chosen;
  }

  /** A label that jumps about with its point can't be read; at the end everything is at rest. */
  #isCalm(run: number): boolean {
    const { playback, scene } = this;
    const { step } = playback;
    if (step === playback.experiment.budget) return true;
    // As long as one step follows another slowly, a name can be read wherever it is.
    if (this.areAllNamed && step <= SLOW_STEPS) return true;
    const before = playback.row(step - 1) + run;
    const after = playback.row(step) + run;
    const { viewport } = scene;
    const dx = (playback.xs[after]! - playback.xs[before]!) * viewport.scaleX;
    const dy = (playback.ys[after]! - playback.ys[before]!) * viewport.scaleY;
    return Math.hypot(dx, dy) < CALM_EM * scene.options.em;
  }

  /** The sides away from the point's path: on a curve outside the valley, on a map across the last jump. */
  #sides(run: number, x: number): readonly Side[] {
    const { viewport } = this.scene;
    if (viewport.kind === 'losses') return ['right', 'above', 'below'];
    if (viewport.kind === 'curve') {
      return x > viewport.width / 2 ? ['right', 'left'] : ['left', 'right'];
    }
    const { playback } = this;
    const before = playback.row(playback.step - 1) + run;
    const after = playback.row(playback.step) + run;
    const dx = playback.xs[after]! - playback.xs[before]!;
    const dy = playback.ys[after]! - playback.ys[before]!;
    const isLevel = Math.abs(dx) > Math.abs(dy);
    return isLevel ? ['above', 'below', 'left'] : ['left', 'right', 'above'];
  }

  /** The clusters on the same spot, by their anchors. */
  #sharing(points: Clusters, run: number, xs: Float32Array, ys: Float32Array): ReadonlySet<number> {
    const reach = this.radiusOf(1);
    const together = new Set<number>();
    for (let cluster = 0; cluster < points.count; cluster++) {
      const other = points.anchors[cluster]!;
      if (Math.hypot(xs[other]! - xs[run]!, ys[other]! - ys[run]!) < reach) together.add(other);
    }
    return together;
  }

  #namesOf(points: Clusters, anchors: ReadonlySet<number>): string {
    const rates: number[] = [];
    for (let run = 0; run < this.playback.runs; run++) {
      const cluster = points.clusterOf[run]!;
      if (cluster >= 0 && anchors.has(points.anchors[cluster]!))
        rates.push(this.playback.rateOf(run));
    }
    return ratesLabel(this.scene.options.words, rates);
  }

  #textFor(points: Clusters, anchor: number): string {
    const cluster = points.clusterOf[anchor]!;
    const { playback } = this;
    if (isRateFree(playback.experiment)) {
      return this.scene.options.words.say('common.stage.no-rate');
    }
    let lowest = playback.rateOf(anchor);
    let highest = lowest;
    for (let run = 0; run < playback.runs; run++) {
      if (points.clusterOf[run] !== cluster) continue;
      lowest = Math.min(lowest, playback.rateOf(run));
      highest = Math.max(highest, playback.rateOf(run));
    }
    return rateLabel(this.scene.options.words, lowest, highest, points.sizes[cluster]!);
  }
}

function around(x: number, y: number, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function isOver(kind: number): boolean {
  return kind === CONVERGED || kind === DIVERGED;
}
