import {
  formatCount,
  formatQuantity,
  formatRate,
  formatSignificant,
} from '#core/engine/number-format';
import type { AdamFigures, ArrivingRates } from '../figures/adam-figures';

export const ADAM_IDEAS: readonly string[] = [
  'So far every weight had the same rate. Adam gives each weight one of its own, from the gradients that it has seen. It joins two ideas.',
  '**Momentum.** {m} is a running mean of the gradients. Where they agree, it keeps the direction. Where a weight bounces, they point left and right in turn, and in the mean they cancel.',
  '**A scale for each weight.** {v} is a running mean of the squared gradients, so its root is the usual size of this weight’s gradient. The step is divided by it. So large, steady gradients are cut down, and small or rare ones are lifted.',
];

export const ADAM_CORRECTION =
  'Both means begin at zero, so at first they are too small. {mhat} and {vhat} are the same means with that corrected. {t} counts the steps.';

export const ADAM_RULE_LABEL = 'The three lines of Adam';

export const ADAM_FIRST = {
  title: 'Its first step, worked out',
  caption: 'The first step of Adam from w = 4',
} as const;

export function adamFirstWords({ firstRate, first: [one, other] }: AdamFigures): string {
  const times = formatSignificant(other.gradient / one.gradient, 3);
  return `At _a_ = ${formatRate(firstRate)}, from _w_ = 4, on $w^2$ and on $50\\,w^2$. ${times} times the gradient, and the same step: **about as long as the rate.**`;
}

export const FIRST_ROWS = {
  loss: 'loss',
  gradient: 'gradient',
  step: 'step',
} as const;

export const ADAM_SOLVES = {
  title: 'What it solves: the scale',
} as const;

/** @param figures windows in which c rises from row to row */
export function adamSolvesWords({ windows, windowBudget }: AdamFigures): string {
  const widest = windows.at(-1)!.scale / windows[0]!.scale;
  return `Multiply a loss by ${formatCount(widest)}, and the rates of plain descent have to be divided by ${formatCount(widest)}. Those of Adam stay. These are the rates that reach the goal on $c\\,w^2$ from 4 in ${formatCount(windowBudget)} steps. Farther than a thousand times the start counts as gone, and that alone ends Adam’s:`;
}

export const WINDOW_TABLE = {
  caption: 'Rates that reach the goal',
  descent: 'plain descent',
  adaptive: 'Adam',
} as const;

/** "0.0024 to 0.99" */
export function arrivingWords({ lowest, highest }: ArrivingRates): string {
  return `${formatSignificant(lowest, 2)} to ${formatSignificant(highest, 2)}`;
}

export const ADAM_LEAVES = {
  title: 'What it leaves to you: the rate',
} as const;

export function adamLeavesWords(figures: AdamFigures): readonly string[] {
  const { usualRate, budget, lossAtUsual, startLoss, usualArrives, curved, windowBudget } = figures;
  return [
    `Its steps are seldom longer than about _a_, so the rate decides how far it can get. At the usual ${formatRate(usualRate)}, on $w^2$ from 4, the loss after ${formatCount(budget)} steps is still ${formatQuantity(lossAtUsual)} of ${formatQuantity(startLoss)}. It reaches the goal after ${formatCount(usualArrives)}. 4 is a long way in steps of ${formatRate(usualRate)}.`,
    `On a parabola hardly any rate is too large for it. Few losses are parabolas. On a curved valley, $${curved.formula}$ from (−1.5, 2), all rates from ${arrivingWords(curved)} reach the goal in ${formatCount(windowBudget)} steps. Above, some do and some don’t, and from ${formatSignificant(curved.gone, 2)} on it is thrown out.`,
    `So begin with ${formatRate(usualRate)}, and search by powers of ten around it, as before. Adam forgives more than plain descent. It doesn’t choose for you.`,
  ];
}

export function adamDefaultsWords({ usualRate, beta1, beta2, epsilon }: AdamFigures): string {
  return `Usual settings: {a} = ${formatRate(usualRate)}, {beta1} = ${formatRate(beta1)}, {beta2} = ${formatRate(beta2)}, {epsilon} = ${formatRate(epsilon)}. The last three are hardly ever touched.`;
}
