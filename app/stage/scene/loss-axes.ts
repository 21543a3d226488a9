import type { Words } from '#core/words/words';
import type { Box } from '../../ui/layout/box';
import { evenTicks } from '../../ui/scale';
import { decadeWords } from '../../ui/words/decade-words';
import { boxBeside } from './labels';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport, valueAt } from './viewport';

type Context = CanvasRenderingContext2D;

/** What the axes are drawn on. */
interface Sheet {
  readonly viewport: Viewport;
  readonly options: {
    readonly em: number;
    readonly font: string;
    readonly colours: StageColours;
    readonly words: Words<'common' | 'experiment'>;
  };
  text(context: Context, words: string, box: Box): void;
}

const MOST_STEP_TICKS = 6;
/** A tick closer to the goal than this gives way to the goal's word. */
const GOAL_ROOM_EM = 0.9;
/** Ticks are at least this many em apart. */
const TICK_ROOM_EM = 2.4;

/** The axes of losses over steps, both unobtrusive, with numbers at the left and below. */
export function paintAxes(context: Context, scene: Sheet, budget: number, target: number): void {
  const { viewport } = scene;
  const { em, font, colours, words: said } = scene.options;
  const left = pixelX(viewport, 0);
  const goal = pixelY(viewport, Math.log10(target));
  context.font = font;
  context.strokeStyle = colours.white;
  context.globalAlpha = 0.35;
  context.lineWidth = 0.06 * em;
  const decades = decadeTicks(viewport.height, scene);
  context.beginPath();
  for (const decade of decades) {
    const y = pixelY(viewport, decade);
    if (y > goal - GOAL_ROOM_EM * em) continue;
    context.moveTo(left, y);
    context.lineTo(viewport.width, y);
  }
  context.stroke();
  context.globalAlpha = 1;
  for (const decade of decades) {
    const y = pixelY(viewport, decade);
    if (y > goal - GOAL_ROOM_EM * em) continue;
    const words = decadeWords(decade, said.numbers.decimal);
    const { width } = context.measureText(words);
    scene.text(context, words, boxBeside('left', left, y, 0.2 * em, width, em));
  }
  const goalText = said.say('common.stage.goal');
  const goalWidth = context.measureText(goalText).width;
  scene.text(context, goalText, boxBeside('left', left, goal, 0.2 * em, goalWidth, em));
  const below = viewport.height - 2.9 * em;
  for (const tick of evenTicks(0, budget, MOST_STEP_TICKS)) {
    const words = said.numbers.count(tick);
    const { width } = context.measureText(words);
    const x = pixelX(viewport, tick);
    scene.text(context, words, { x: x - width / 2, y: below, width, height: 1.2 * em });
  }
  const words = said.say('experiment.losses-axis');
  const { width } = context.measureText(words);
  scene.text(context, words, {
    x: viewport.width - width - 0.8 * em,
    y: viewport.height - 1.5 * em,
    width,
    height: 1.2 * em,
  });
}

/** Whole decades: every one, or every second, third ... so that their numbers stand apart. */
function decadeTicks(height: number, scene: Sheet): readonly number[] {
  const { viewport, options } = scene;
  const top = Math.floor(valueAt(viewport, 0.8 * options.em));
  const bottom = Math.ceil(valueAt(viewport, height));
  const every = Math.max(1, Math.ceil((TICK_ROOM_EM * options.em) / viewport.scaleY));
  const ticks: number[] = [];
  for (let decade = top; decade >= bottom; decade--) if (decade % every === 0) ticks.push(decade);
  return ticks;
}
