import type { Experiment } from '#core/engine/experiment/experiment';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import type { Box } from '../../ui/layout/box';
import { noiseFloorWords } from '../../ui/words/noise-words';
import { series } from '../../ui/words/series';
import { type BandLevels, bandAt, bandLevels } from './bands';
import { boxBeside, freeSide, type Side } from './labels';
import { paintLandscape, pixelOf } from './landscape';
import { paintAxes } from './loss-axes';
import { noiseTextBox, paintNoise } from './noise-band';
import { type NoiseRest, noiseRest } from './noise-rest';
import type { StageColours } from './stage-colours';
import { textColourOn } from './stage-colours';
import { pixelY, type Viewport, viewportFor } from './viewport';

type Context = CanvasRenderingContext2D;

/** The goal's crosshair, in em: open in the middle, for the mark that sits there. */
const HAIR_FROM = 0.75;
const HAIR_TO = 1.6;
const HAIR_WIDTH = 0.17;
const START_RADIUS = 0.34;
const CROWD_RADIUS = 0.95;
const BIG_START_RADIUS = 0.52;
const BIG_START_RING = 0.95;
/** How near a text may come to the picture's edge, in em. */
const TEXT_FROM_EDGE = 0.4;

export interface SceneOptions {
  readonly colours: StageColours;
  readonly em: number;
  readonly font: string;
  readonly pixelRatio: number;
  /** Whether the start shows its weights, while there is nothing else to see. */
  readonly namesStart: boolean;
  /** Whether start and goal are named at all. */
  readonly namesPlaces: boolean;
  /** Curves of loss over steps, with axes. */
  readonly areCurves: boolean;
  /** Where the axis of the steps ends. */
  readonly lastStep: number;
  readonly words: Words<'common' | 'experiment'>;
}

/**
 * Everything in the picture that stands still: the landscape, the start and the goals. Painted once per size
 * and theme.
 */
export class Scene {
  readonly viewport: Viewport;
  readonly levels: BandLevels;
  /** What the labels of moving points must not cover. */
  readonly taken: Box[] = [];
  readonly #image: HTMLCanvasElement;

  constructor(
    readonly loss: LossFunction,
    readonly experiment: Experiment,
    width: number,
    height: number,
    readonly options: SceneOptions,
  ) {
    const { pixelRatio, colours, em } = options;
    const { start, budget, target } = experiment;
    this.viewport = viewportFor(loss, width, height, {
      start,
      budget: options.areCurves ? options.lastStep : budget,
      target,
      areCurves: options.areCurves,
    });
    this.levels = bandLevels(loss, this.viewport, start);
    this.#image = document.createElement('canvas');
    this.#image.width = Math.round(width * pixelRatio);
    this.#image.height = Math.round(height * pixelRatio);
    const context = this.#image.getContext('2d')!;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintLandscape(context, loss, this.viewport, this.levels, colours, em);
    if (options.areCurves) paintAxes(context, this, options.lastStep, target);
    const rest = noiseRest(loss, experiment);
    if (rest) paintNoise(context, this, loss, rest);
    if (this.viewport.kind === 'losses') this.#goalLine(context, Math.log10(target));
    else for (const point of loss.minimum.points) this.#goal(context, point);
    this.#start(context);
    if (rest) this.#noiseText(context, rest);
  }

  drawTo(context: Context): void {
    const { width, height } = this.viewport;
    context.drawImage(this.#image, 0, 0, width, height);
  }

  /** Text that is readable on any band: its halo has the band's colour. */
  text(context: Context, text: string, box: Box): void {
    const { colours, em, font } = this.options;
    const band = this.#bandUnder(box);
    context.font = font;
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 0.26 * em;
    context.strokeStyle = colours.bands[band]!;
    context.fillStyle = textColourOn(band, colours);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2 + 0.04 * em;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }

  /** The colour in which a stroke can be seen at this place. */
  colourAt(x: number, y: number): string {
    const band = bandAt(this.loss, this.viewport, this.levels, x, y);
    return textColourOn(band, this.options.colours);
  }

  #bandUnder(box: Box): number {
    const { loss, viewport, levels } = this;
    const y = box.y + box.height / 2;
    const bands = [0.1, 0.5, 0.9].map((share) =>
      bandAt(loss, viewport, levels, box.x + share * box.width, y),
    );
    return bands.sort((a, b) => a - b)[1]!;
  }

  #start(context: Context): void {
    const { loss, viewport, levels } = this;
    const { colours, em } = this.options;
    const { x, y } = pixelOf(loss, viewport, this.experiment.start);
    if (this.options.namesStart) {
      this.#bigStart(context, x, y);
      return;
    }
    const radius = START_RADIUS * em;
    context.lineWidth = 0.11 * em;
    context.strokeStyle = colours.white;
    context.fillStyle = colours.bands[bandAt(loss, viewport, levels, x, y)]!;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    this.taken.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    if (!this.options.namesPlaces || this.options.areCurves) return;
    // Before the first step the whole class stands there, as one mark with its count.
    this.#label(context, this.options.words.say('common.stage.start'), x, y, CROWD_RADIUS * em, [
      'right',
      'left',
      'above',
      'below',
    ]);
  }

  /** Drawn while there is nothing else to see: a point as it will run, in a ring, with its weights. */
  #bigStart(context: Context, x: number, y: number): void {
    const { colours, em } = this.options;
    const ring = BIG_START_RING * em;
    context.strokeStyle = colours.white;
    context.globalAlpha = 0.7;
    context.lineWidth = 0.12 * em;
    context.beginPath();
    context.arc(x, y, ring, 0, 2 * Math.PI);
    context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = colours.white;
    context.strokeStyle = colours.keyline;
    context.beginPath();
    context.arc(x, y, BIG_START_RADIUS * em, 0, 2 * Math.PI);
    context.stroke();
    context.fill();
    this.taken.push({ x: x - ring, y: y - ring, width: 2 * ring, height: 2 * ring });
    const { words } = this.options;
    const place = pointText(words, this.experiment.start, this.loss);
    const text = place
      ? words.say('common.stage.start-at', { place })
      : words.say('common.stage.start');
    this.#label(context, text, x, y, ring, ['left', 'right', 'above', 'below']);
  }

  #goal(context: Context, point: readonly number[]): void {
    const { loss, viewport, levels } = this;
    const { colours, em } = this.options;
    const { x, y } = pixelOf(loss, viewport, point);
    context.strokeStyle = textColourOn(bandAt(loss, viewport, levels, x, y), colours);
    context.lineWidth = HAIR_WIDTH * em;
    context.beginPath();
    const isCurve = viewport.kind === 'curve';
    if (isCurve) context.strokeStyle = colours.white;
    for (const [dx, dy] of isCurve ? [[0, 1] as const] : HAIRS) {
      context.moveTo(x + dx * HAIR_FROM * em, y + dy * HAIR_FROM * em);
      context.lineTo(x + dx * HAIR_TO * em, y + dy * HAIR_TO * em);
    }
    context.stroke();
    if (!isCurve) {
      const reach = HAIR_TO * em;
      this.taken.push({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });
    }
    if (!this.options.namesPlaces) return;
    const goal = this.options.words.say('common.stage.goal');
    if (isCurve) this.#label(context, goal, x, y + 1.25 * em, 0.1 * em, ['right', 'left']);
    else this.#label(context, goal, x, y, HAIR_TO * em - 0.1 * em, ['left', 'right', 'below']);
  }

  /** Over time the goal is a horizontal line. */
  #goalLine(context: Context, share: number): void {
    const { viewport } = this;
    const { em } = this.options;
    const y = pixelY(viewport, share);
    context.strokeStyle = this.colourAt(viewport.width / 2, y - 1);
    context.lineWidth = 0.13 * em;
    context.setLineDash([0.2 * em, 0.36 * em]);
    context.beginPath();
    context.moveTo(this.options.areCurves ? viewport.originX : 0, y);
    context.lineTo(viewport.width, y);
    context.stroke();
    context.setLineDash([]);
    if (!this.options.namesPlaces || this.options.areCurves) return;
    const goal = this.options.words.say('common.stage.goal');
    this.#label(context, goal, viewport.originX + 2 * em, y, 0.1 * em, ['below', 'above']);
  }

  /** Names the band, or the level, in which noise keeps a run. */
  #noiseText(context: Context, rest: NoiseRest): void {
    const { em, font, words } = this.options;
    const text = noiseFloorWords(words, rest.rate);
    context.font = font;
    const { width } = context.measureText(text);
    const room = { width, em, frame: this.#textFrame(), taken: this.taken };
    const box = noiseTextBox(this.loss, this.viewport, rest, room);
    if (box === null) return;
    this.text(context, text, box);
    this.taken.push(box);
  }

  #label(
    context: Context,
    text: string,
    x: number,
    y: number,
    radius: number,
    sides: readonly Side[],
  ): void {
    const { em, font } = this.options;
    context.font = font;
    const { width } = context.measureText(text);
    const place = (side: Side) => boxBeside(side, x, y, radius, width, em);
    const side = freeSide(place, this.#textFrame(), this.taken, sides);
    if (side === null) return;
    this.text(context, text, place(side));
    this.taken.push(place(side));
  }

  /** Where texts may stand. */
  #textFrame(): Box {
    const { width, height } = this.viewport;
    const margin = TEXT_FROM_EDGE * this.options.em;
    return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  }
}

const HAIRS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** "w = 4", "(4, 1)" on a map with axes x and y, otherwise by the weights' names; nothing for more than two. */
function pointText(words: Words<'common'>, point: readonly number[], loss: LossFunction): string {
  if (point.length > 2) return '';
  const weights = point.map((weight) =>
    String(Number(weight.toFixed(3)))
      .replace('-', '−')
      .replace('.', words.numbers.decimal),
  );
  const names = weightNames(loss);
  if (names.join() === 'x,y') return `(${series(words, weights)})`;
  const equations = weights.map((weight, d) => `${names[d]} = ${weight}`);
  return series(words, equations);
}
