import type { Experiment } from '#core/engine/experiment/experiment';
import type { LossFunction } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import type { MarkKind } from '../ui/marks/outcome';
import { Playback } from './playback/playback';
import { changesByRun, type RateChanges } from './playback/rate-changes';
import { RunLayer } from './runs/run-layer';
import { Scene } from './scene/scene';
import { readStageColours } from './scene/stage-colours';
import { Tween } from './tween';

export interface StageRun {
  /** Identifies the run in `settled` and `you`: the participant's number, or any other number. */
  readonly key: number;
  readonly learningRate: number;
}

export type StageVariant = 'phone' | 'projector';

export interface StageSettings {
  readonly variant: StageVariant;
  /** Rates may change during the run: `steer` tells how. */
  readonly isSteered: boolean;
  /** Curves of loss over steps, each labelled with its rate. */
  readonly areCurves: boolean;
  /** Where their axis ends. */
  readonly lastStep: number;
  /** A few rates, each of which is named. */
  readonly areRates: boolean;
  /** The step is somebody's choice, back and forth, rather than a clock's: a step that stands still is shown whole. */
  readonly isSought: boolean;
  readonly words: Words<'common' | 'experiment'>;
}

/** How long a far step may be computed within one frame; the next frames go on. */
const SEEK_MS = 12;

/**
 * Owns a canvas: follows its size, the theme and the pixel ratio, and paints a frame whenever it would look
 * different.
 */
export class StagePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #playback: Playback | null;
  readonly #tween = new Tween();
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #theme = matchMedia('(prefers-color-scheme: dark)');
  #scene: Scene | null = null;
  #layer: RunLayer | null = null;
  #settled: ReadonlyMap<number, MarkKind> = new Map();
  #you: number | null = null;
  #youWords = '';
  #shown = -1;
  #pixelRatio = 0;
  /** What is on the canvas now; a frame that would look the same isn't painted. */
  #paintedStep = -1;
  #paintedTween = -1;
  #dirty = true;

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly loss: LossFunction,
    readonly experiment: Experiment,
    readonly runs: readonly StageRun[],
    readonly settings: StageSettings,
  ) {
    this.#context = canvas.getContext('2d')!;
    const rates = Float64Array.from(runs, (run) => run.learningRate);
    this.#playback =
      runs.length === 0
        ? null
        : new Playback(experiment, rates, {
            isSteered: settings.isSteered,
            asLosses: settings.areCurves,
            isSought: settings.isSought,
          });
  }

  /** What the class has changed so far, all of it. */
  steer(changes: RateChanges): void {
    const byRun = changesByRun(changes);
    this.#playback?.steer(this.runs.map(({ key }) => byRun.get(key) ?? []));
    this.#dirty = true;
  }

  /** @param youWords what stands beside the run of `you` */
  tell(settled: ReadonlyMap<number, MarkKind>, you: number | null, youWords: string): void {
    this.#settled = settled;
    this.#you = you;
    this.#youWords = youWords;
    this.#tellLayer();
    this.#dirty = true;
  }

  /** Paints at once, and from then on with the browser's frames. @returns stops it */
  start(currentStep: () => number): () => void {
    let frame = 0;
    const rebuild = () => {
      this.#build();
      this.#paint(currentStep(), performance.now());
    };
    const onFrame = (now: number) => {
      frame = requestAnimationFrame(onFrame);
      if (devicePixelRatio !== this.#pixelRatio) this.#build();
      this.#paint(currentStep(), now);
    };
    const sizes = new ResizeObserver(rebuild);
    sizes.observe(this.canvas);
    this.#theme.addEventListener('change', rebuild);
    document.fonts.addEventListener('loadingdone', rebuild);
    rebuild();
    frame = requestAnimationFrame(onFrame);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      this.#theme.removeEventListener('change', rebuild);
      document.fonts.removeEventListener('loadingdone', rebuild);
    };
  }

  #build(): void {
    const { canvas } = this;
    const { variant, areCurves, lastStep, areRates, words } = this.settings;
    const { width, height } = canvas.getBoundingClientRect();
    const style = getComputedStyle(canvas);
    this.#pixelRatio = devicePixelRatio;
    this.#dirty = true;
    this.#layer = null;
    this.#scene = null;
    if (width < 1 || height < 1) return;
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    this.#context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    const em = Number.parseFloat(style.fontSize);
    const isEmpty = this.#playback === null;
    this.#scene = new Scene(this.loss, this.experiment, width, height, {
      colours: readStageColours(canvas),
      em,
      font: `650 ${em}px ${style.fontFamily}`,
      pixelRatio: devicePixelRatio,
      namesStart: isEmpty,
      namesPlaces: isEmpty || variant === 'projector',
      areCurves,
      lastStep,
      words,
    });
    if (this.#playback === null) return;
    const countFont = `800 ${0.86 * em}px ${style.fontFamily}`;
    this.#layer = new RunLayer(this.#playback, this.#scene, {
      variant,
      countFont,
      areCurves,
      areRates,
    });
    this.#tellLayer();
  }

  #tellLayer(): void {
    const { runs } = this;
    const settled = runs.map(({ key }) => this.#settled.get(key));
    const you = runs.findIndex(({ key }) => key === this.#you);
    this.#layer?.tell(settled, you, this.#youWords);
  }

  #paint(shown: number, now: number): void {
    const step = Math.floor(shown);
    const follow = this.#tween.follow(shown, now);
    const isStill = this.settings.isSought && shown === this.#shown;
    this.#shown = shown;
    const tween = this.#stillness.matches || step === 0 || isStill ? 1 : follow;
    if (this.#playback?.mend() === true) {
      this.#layer?.refresh();
      this.#dirty = true;
    }
    if (!this.#dirty && step === this.#paintedStep && tween === this.#paintedTween) return;
    this.#paintedStep = step;
    this.#paintedTween = tween;
    this.#dirty = false;
    this.#scene?.drawTo(this.#context);
    if (this.#playback === null || this.#layer === null) return;
    const end = performance.now() + SEEK_MS;
    this.#playback.seek(step, () => performance.now() >= end);
    const isThere = this.#playback.step >= Math.min(step, this.experiment.budget);
    this.#dirty =
      this.#layer.draw(this.#context, this.#playback.step === step ? tween : 1, now) || !isThere;
  }
}
