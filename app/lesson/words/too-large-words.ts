import { formatCount, formatSignificant } from '#core/engine/number-format';
import { timesWords } from '../../ui/words/walk-words';
import type { OverflowSteps, TooLargeFigures } from '../figures/too-large-figures';

export function tooLargeWords(figures: TooLargeFigures): readonly string[] {
  const { walk, factor, lossFactor, edge, steepEdge } = figures;
  const [start, first, second] = walk.points;
  const length = Math.abs(first!.weight - start!.weight);
  const next = Math.abs(second!.weight - first!.weight);
  const steeper = Math.abs(first!.gradient / start!.gradient);
  return [
    `Now _a_ = ${n(walk.rate)}. The slope at ${n(start!.weight)} is ${n(start!.gradient)} as before, so the first step is ${n(length)} long. It crosses the whole valley and ends at ${n(first!.weight)}, on the other side and higher. There it is ${timesWords(steeper)} as steep, so the next step is ${n(next)} long. It ends at ${n(second!.weight)}.`,
    `The gradient was right both times: it said which way is down. The length was wrong. On $w^2$ every step multiplies _w_ by 1 − 2_a_, and that is ${n(factor)} here: the sign flips, the distance doubles, and the loss is multiplied by ${n(lossFactor)}, step after step.`,
    `The edge is where that factor reaches −1: at _a_ = ${n(edge)} on $w^2$. Below it each step ends nearer to the floor, above it farther out. In general it is 2 divided by the curvature, which says how fast the slope grows; of several directions the most curved one counts. $50\\,w^2$ is 50 times as curved, and its edge is ${n(steepEdge)}. So no rate is large or small in itself, only on a loss.`,
  ];
}

export const LARGE_SIGNS = {
  title: 'How it looks in training',
  rises: '**The loss rises** and goes on rising: the steps are beyond the edge.',
  swings:
    '**The loss swings** up and down and doesn’t settle: the steps jump from one slope to the other.',
  nan: '**The loss becomes NaN**, “not a number”.',
} as const;

export function nanWords([half, full]: readonly OverflowSteps[]): readonly string[] {
  return [
    `NaN is what growth without end looks like in a computer. It has a largest number, and what is larger becomes infinity. In our run, with numbers of ${half!.bits} bits, the loss is infinite at step ${formatCount(half!.lossStep)}. _w_ goes on doubling until it is infinite too, and at step ${formatCount(half!.nanStep)} the update takes infinity from infinity. That has no result: NaN. With ${full!.bits} bits the same happens at steps ${formatCount(full!.lossStep)} and ${formatCount(full!.nanStep)}.`,
    'NaN stays: whatever is computed with it is NaN again. So the step at which you see it isn’t the one that went wrong. NaN has other causes as well, such as a logarithm of 0. But a smaller rate is the quickest thing to try: a tenth.',
  ];
}

export const LARGE_TABLE = {
  caption: 'The first steps at a rate of 1.5',
  step: 'step',
  slope: 'slope',
  weight: '_w_',
  loss: 'loss',
} as const;

export function tooLargePictureLabel({ walk }: TooLargeFigures): string {
  const places = walk.points.map(({ weight, loss }) => `w = ${n(weight)} with loss ${n(loss)}`);
  return `The curve of w squared, and a run that crosses it at every step: ${places.join(', then ')}.`;
}

function n(value: number): string {
  return formatSignificant(value, 6);
}
