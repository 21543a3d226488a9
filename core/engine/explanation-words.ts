import { formatCount, formatQuantity, formatRate } from './number-format';

/** The only place with words: a sentence for each code. */

export type Numbers = Readonly<Record<string, number>>;

const quantity = (value: number | undefined) => formatQuantity(value ?? Number.NaN);
const count = (value: number | undefined) => formatCount(value ?? Number.NaN);
const rate = (numbers: Numbers) => formatRate(numbers.rate ?? Number.NaN);
const percent = (share: number | undefined) => `${quantity(100 * (share ?? Number.NaN))}%`;
const steps = (value: number | undefined) => (value === 1 ? '1 step' : `${count(value)} steps`);

/** "1 − 25 × 0.074 = −0.85", with as many digits as it takes to see that it isn't 1. */
function product(n: Numbers): string {
  const { factor = Number.NaN, change = 0 } = n;
  const isCloseToOne = change < 0.005 && change > 1e-9;
  const shown = isCloseToOne
    ? factor.toFixed(decimalsFor(change)).replace('-', '−')
    : quantity(factor);
  return `1 − ${quantity(n.curvature)} × ${rate(n)} = ${shown}`;
}

/** Decimals that show two digits of a small change. */
function decimalsFor(change: number): number {
  const exponent = Number(change.toExponential().split('e')[1]);
  return Math.min(12, 1 - exponent);
}

const multiplies = (n: Numbers, axis: string) => `Each step multiplies ${axis} by ${product(n)}`;

export const SENTENCES = {
  converged: (n) => `It reached the target after ${steps(n.step)} and stayed there.`,
  'converged-bouncing': (n) =>
    `It reached the target after ${steps(n.step)}, bouncing from side to side on the way.`,
  trapped: (n) =>
    `It settled where the loss is ${quantity(n.loss)}; the minimum is ${quantity(n.minimum)}.`,
  'too-slow': (n) => `After all ${steps(n.budget)}, ${percent(n.gap)} of the first gap was left.`,
  'thrown-out': (n) =>
    `It was thrown out and was still on the way back after ${steps(n.budget)}, with ${percent(n.gap)} of the first gap left.`,
  oscillating: (n) => `It was still swinging after ${steps(n.budget)} and never settled.`,
  'diverged-growth': (n) =>
    `The loss grew and grew: at step ${count(n.step)} it was out of control.`,
  'diverged-not-finite': (n) =>
    `At step ${count(n.step)} the numbers stopped being numbers a computer can hold.`,

  'factor-zero': () => 'The step is exactly as long as the way to the bottom.',
  'factor-mirror': (n, axis) =>
    `${multiplies(n, axis)}: to the other side, at the same height, for ever.`,
  'factor-out': (n, axis) =>
    `${multiplies(n, axis)}: across the valley, and ${percent(n.change)} farther out, every time.`,
  'factor-across': (n, axis) =>
    `${multiplies(n, axis)}: across the valley, and ${percent(n.change)} closer, every time.`,
  'factor-along': (n, axis) => `${multiplies(n, axis)}: ${percent(n.change)} closer, every time.`,
  'factor-needs': (n, axis) =>
    `${multiplies(n, axis)}: at that pace it takes ${steps(n.needed)}, and there were ${count(n.budget)}.`,

  'wrong-valley': () =>
    'The slope is zero there too, so nothing pulls it on; a larger step might have jumped the hill.',
  'flat-end': () =>
    'It was thrown to where the loss is almost flat, and there is hardly a slope to follow back.',
  'steep-start': (n) =>
    `Where it started the valley is steeper than at the bottom: the edge there is ${quantity(n.edge)}, and the rate was ${rate(n)}.`,
  'above-edge': (n) =>
    `A learning rate of ${rate(n)} is ${quantity(n.ratio)} times the stability edge of ${quantity(n.edge)}: steps overshoot by more than they gain.`,
  'below-edge': (n) =>
    `A learning rate of ${rate(n)} is ${percent(n.ratio)} of the stability edge of ${quantity(n.edge)}: small enough to settle.`,
  'far-below-edge': (n) =>
    `A learning rate of ${rate(n)} is only ${percent(n.ratio)} of the stability edge of ${quantity(n.edge)}: there was room for larger steps.`,
  'flat-start': (n) =>
    `The slope at the start is only ${quantity(n.slope)}, so the first step was ${quantity(n.length)} long, with ${quantity(n.distance)} to go.`,
  'short-steps': (n) =>
    `The first step was ${quantity(n.length)} long, with ${quantity(n.distance)} to go in ${steps(n.budget)}.`,
  'small-slope': (n) =>
    `The slope at the start is ${quantity(n.slope)}, so at this rate the first step was ${quantity(n.length)} long.`,
  'jumps-across': () =>
    'Its steps had become longer than the valley is wide: it jumped back and forth across it.',
  'steps-of-rate': (n) =>
    `Steps are about as long as the learning rate: ${steps(n.budget)} of ${rate(n)} reach ${quantity(n.reach)} at most, and the minimum is ${quantity(n.distance)} away.`,
  'scaled-steps': (n) =>
    `Each weight’s step is scaled by its own gradients, so the first was ${quantity(n.length)} long however steep the slope.`,
  'hops-of-rate': (n) =>
    `Its steps stay about ${rate(n)} long however close it is, so it hops over the bottom.`,
  'slope-never-fades': (n) =>
    `The slope is as steep beside the tip as far away, so every step is about ${quantity(n.length)} long and hops over it.`,
  'noisy-steps': () =>
    'Each step sees a few examples only: a rate this large follows their noise, and a decay would calm it.',
  'curved-floor': () =>
    'The walls set how large a step may be, and the floor of the valley falls so gently that such steps get nowhere.',
  clipped: (n) =>
    `Gradients were clipped to a length of ${quantity(n.clipNorm)}, which hides divergence: no step was longer than ${quantity(n.reach)}.`,
} as const satisfies Record<string, (numbers: Numbers, axis: string) => string>;

export type StatementCode = keyof typeof SENTENCES;
