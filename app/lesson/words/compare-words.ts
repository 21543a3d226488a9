import {
  formatCount,
  formatQuantity,
  formatRate,
  formatSignificant,
} from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { stepsWords } from '../../ui/words/steps-words';

export const COMPARE_WORDS = {
  intro:
    'Four runs on $w^2$ from _w_ = 4. Three rates stay where they are, the fourth is yours. Where does it turn from fast to gone?',
  offline: 'Dragging needs JavaScript. The picture shows the four runs at the rates below it.',
  slider: 'Your rate',
  onTheLoss: 'The four runs on the loss',
  step: 'step',
  play: 'Play the steps',
  pause: 'Pause',
  one: 'One step',
  start: 'Back to the start',
  losses: 'Loss after each step',
  log: 'log scale',
  steps: 'steps',
  goal: 'goal',
  edge: 'edge',
  table: 'The four runs in numbers',
  rate: 'rate',
  end: 'what came of it',
  yours: 'yours',
} as const;

/** What each step does to w on a parabola of this curvature, with as many digits as the product needs. */
export function factorWords(rate: number, curvature: number): { rule: string; meaning: string } {
  const factor = Number((1 - rate * curvature).toPrecision(12));
  const rule = `Each step multiplies w by 1 − ${exact(curvature)} · ${exact(rate)} = ${exact(factor)}`;
  const nearer = `${exact(Number((100 * (1 - Math.abs(factor))).toPrecision(10)))}% nearer`;
  if (factor === 0) return { rule, meaning: 'one step, and it is on the floor' };
  if (factor === -1) return { rule, meaning: 'across the valley, and just as far out' };
  if (factor > 0) return { rule, meaning: `on the same side, ${nearer}` };
  if (factor > -1) return { rule, meaning: `across the valley, ${nearer}` };
  return { rule, meaning: `across the valley, ${exact(-factor)} times as far out` };
}

/** What came of it within the budget. @param loss at the end */
export function comparedEnd({ outcome, step }: Verdict, budget: number, loss: number): string {
  switch (outcome) {
    case 'converged':
      return `At the goal after ${stepsWords(step!)}.`;
    case 'diverged':
      return `Gone at step ${formatCount(step!)}: the loss is more than a million times what it was.`;
    case 'oscillating':
    case 'trapped':
      return `Not at the goal after ${stepsWords(budget)}: it jumps, and the loss is ${formatQuantity(loss)}.`;
    case 'too-slow':
      return `Not at the goal after ${stepsWords(budget)}: the loss is ${formatQuantity(loss)}.`;
  }
}

/** Beside the end of a curve. */
export function comparedMark({ outcome, step }: Verdict, rate: number): string {
  const named = formatRate(rate);
  switch (outcome) {
    case 'converged':
      return `${named} at step ${formatCount(step!)}`;
    case 'diverged':
      return `${named} gone`;
    case 'too-slow':
      return `${named} too slow`;
    case 'oscillating':
    case 'trapped':
      return `${named} bounces`;
  }
}

export function compareCurvesLabel(marks: readonly string[]): string {
  return `Loss after each step on a log scale, four curves: ${marks.join(', ')}.`;
}

/** @param places "0.05 at 3.6", one a run */
export function comparePlacesLabel(step: number, places: readonly string[]): string {
  return `The curve of w squared with the four runs after ${stepsWords(step)}: ${places.join(', ')}.`;
}

export function placeWords(rate: number, weight: number, isInside: boolean): string {
  const named = formatRate(rate);
  return isInside ? `${named} at w = ${formatQuantity(weight)}` : `${named} has left the picture`;
}

function exact(value: number): string {
  return formatSignificant(value, 10);
}
