import {
  formatCount,
  formatQuantity,
  formatRate,
  formatSignificant,
} from '#core/engine/number-format';
import type { TooSmallFigures } from '../figures/too-small-figures';

export function tooSmallWords(figures: TooSmallFigures): readonly string[] {
  const { rate, budget, start, end } = figures;
  const share = Math.round(100 * (1 - end.loss / start.loss));
  return [
    `The other way to fail makes no noise. At _a_ = ${formatRate(rate)} every step goes downhill and every step lowers the loss. After ${formatCount(budget)} of them _w_ has gone from ${n(start.weight)} to ${formatQuantity(end.weight)}, and the loss from ${n(start.loss)} to ${formatQuantity(end.loss)}: ${share}% less. All of it is correct, and it isn’t there.`,
    `Would it get there? On this valley, yes. But steps cost time and electricity, and there are only so many of them. That is the budget: ${formatCount(budget)} steps here.`,
  ];
}

export function neededWords({ target, needed }: TooSmallFigures): string {
  const [large] = needed;
  const small = needed.at(-1)!;
  return `Call it the goal when the loss is down to one part in ${formatCount(1 / target)} of where it began, and count the steps. At ${formatRate(large!.rate)} it takes ${formatCount(large!.steps)}, at ${formatRate(small.rate)} it takes ${formatCount(small.steps)}. **A tenth of the rate costs about ten times the steps.**`;
}

export const SMALL_SIGNS = {
  title: 'How it looks in training',
  falls: '**The loss falls, but hardly**, over many steps, and never swings.',
  gradients:
    '**The gradients are of an ordinary size, and the weights hardly move.** There is a slope to go down. The steps are too short to use it.',
} as const;

export function flatWords({ budget, end }: TooSmallFigures): string {
  return `A flat curve alone doesn’t say that a run has arrived. Look at the gradient. On the floor of a valley it is zero. In our run it is still ${formatQuantity(end.gradient)} after ${formatCount(budget)} steps.`;
}

export const NEEDED_TABLE = {
  caption: 'Steps to the goal on w²',
  rate: 'rate',
  steps: 'steps',
} as const;

/** @param rates drawn, the largest first */
export function tooSmallPictureLabel(
  { budget }: TooSmallFigures,
  rates: readonly number[],
): string {
  return `Loss curves over ${formatCount(budget)} steps on w squared, for the rates ${rates.map(formatRate).join(', ')}.`;
}

function n(value: number): string {
  return formatSignificant(value, 6);
}
