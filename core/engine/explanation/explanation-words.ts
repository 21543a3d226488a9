import type { RaceFaultCode } from '../experiment/race-table';
import { formatCount, formatQuantity, formatRate } from '../number-format';

/** The only place with words: a sentence for each code. */

export type Numbers = Readonly<Record<string, number>>;

const quantity = (value: number | undefined) => formatQuantity(value ?? Number.NaN);
const count = (value: number | undefined) => formatCount(value ?? Number.NaN);
const rate = (numbers: Numbers) => formatRate(numbers.rate ?? Number.NaN);
const percent = (share: number | undefined) => `${quantity(100 * (share ?? Number.NaN))}%`;
const steps = (value: number | undefined) => (value === 1 ? '1 step' : `${count(value)} steps`);

/** "1 − 25 × 0.074 = −0.85", with enough digits to show that it isn't 1. */
function product(n: Numbers): string {
  const { factor = Number.NaN, change = 0 } = n;
  const isCloseToOne = change < 0.005 && change > 1e-9;
  const shown = isCloseToOne
    ? factor.toFixed(decimalsFor(change)).replace('-', '−')
    : quantity(factor);
  return `1 − ${quantity(n.curvature)} × ${rate(n)} = ${shown}`;
}

/** Decimals needed to show two digits of a small change. */
function decimalsFor(change: number): number {
  const exponent = Number(change.toExponential().split('e')[1]);
  return Math.min(12, 1 - exponent);
}

/** So near 1 that three digits would show it as 1. */
const isAsGoodAsOne = (ratio = Number.NaN) => Math.abs(ratio - 1) < 0.005;

/** So short beside the first that it isn't worth a number. */
const lastSteps = ({ first = Number.NaN, last = Number.NaN }: Numbers) =>
  last < 1e-6 * first ? 'next to nothing' : `about ${quantity(last)}`;

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
    'At the bottom of this valley the slope is zero too, so nothing pulls it on; a larger step might have jumped the hill.',
  'other-valley': () =>
    'Its steps carried it into a valley that is not the deepest; at its bottom the slope is zero too, so nothing pulls it on.',
  'flat-end': (n) =>
    `There the loss hardly falls any more: the slope is ${quantity(n.end)}, and it was ${quantity(n.slope)} at the start.`,
  'steep-start': (n) =>
    `Where it started the valley is steep: the edge there is ${quantity(n.edge)}, and the rate was ${rate(n)}.`,
  'steep-way': (n) =>
    `On its way, after ${steps(n.step)}, it came to a steeper place: the edge there is ${quantity(n.edge)}, and the rate was ${rate(n)}.`,
  'above-edge': (n) =>
    isAsGoodAsOne(n.ratio)
      ? `A learning rate of ${rate(n)} stands on the stability edge: steps overshoot by as much as they gain.`
      : `A learning rate of ${rate(n)} is ${quantity(n.ratio)} times the stability edge of ${quantity(n.edge)}: steps overshoot by more than they gain.`,
  'landed-above-edge': (n) =>
    isAsGoodAsOne(n.ratio)
      ? `A learning rate of ${rate(n)} stands on the stability edge: it happened to land close enough to the bottom.`
      : `A learning rate of ${rate(n)} is ${quantity(n.ratio)} times the stability edge of ${quantity(n.edge)}: it happened to land close enough to the bottom, and was not yet thrown off.`,
  'below-edge': (n) =>
    `A learning rate of ${rate(n)} is ${percent(n.ratio)} of the stability edge of ${quantity(n.edge)}: small enough to settle.`,
  'below-edge-there': (n) =>
    `Where it settled the stability edge is ${quantity(n.edge)}: a learning rate of ${rate(n)} is ${percent(n.ratio)} of it, small enough to stay.`,
  'far-below-edge': (n) =>
    `A learning rate of ${rate(n)} is only ${percent(n.ratio)} of the stability edge of ${quantity(n.edge)}: there was room for larger steps.`,
  settled: (n) =>
    `Its steps were ${quantity(n.first)} long at first and ${lastSteps(n)} at the end: long enough to get there, short enough to stay.`,
  'flat-start': (n) =>
    `The slope at the start is only ${quantity(n.slope)}, so the first step was ${quantity(n.first)} long, with ${quantity(n.distance)} to go.`,
  'short-way': (n) =>
    `All ${steps(n.budget)} together were ${quantity(n.way)} long, and the minimum was ${quantity(n.distance)} away.`,
  'short-at-end': (n) =>
    `All ${steps(n.budget)} together were ${quantity(n.way)} long, and the straight way to the minimum is ${quantity(n.distance)}; at the end they were only about ${quantity(n.last)} long.`,
  'slow-turning': (n) =>
    `It turned back at ${count(n.turns)} of its last 48 steps, which were about ${quantity(n.last)} long: hopping over the bottom, it came closer only slowly.`,
  'first-and-last': (n) =>
    `Its steps were ${quantity(n.first)} long at first and about ${quantity(n.last)} at the end: not enough for the way in ${steps(n.budget)}.`,
  'small-slope': (n) =>
    `The slope at the start is ${quantity(n.slope)}, so at this rate the first step was ${quantity(n.first)} long.`,
  'turns-back': (n) =>
    `It turned back at ${count(n.turns)} of its last 48 steps, which were still about ${quantity(n.last)} long: it hopped over the bottom.`,
  'swings-past': (n) =>
    `Its last steps were still about ${quantity(n.last)} long and carried it past the bottom: in the last 48 it turned back ${count(n.turns)} times.`,
  'left-target': (n) =>
    `It had come to the target and was carried past it again; its last steps were still about ${quantity(n.last)} long.`,
  'short-swings': (n) =>
    `It swung from side to side instead of getting on: all ${steps(n.budget)} together were ${quantity(n.way)} long, and the minimum was ${quantity(n.distance)} away.`,
  'long-steps': (n) =>
    `Its longest step was ${quantity(n.longest)} long${Number.isNaN(n.distance) ? '' : `, with ${quantity(n.distance)} between the start and the minimum`}.`,
  'thrown-by-steps': (n) =>
    `Its steps, up to ${quantity(n.longest)} long, carried it to where the gap was ${quantity(n.times)} times the first.`,
  'step-without-length': (n) =>
    `A learning rate of ${rate(n)} made a step whose length is not a number that a computer can hold.`,
  'slope-never-fades': (n) =>
    `The slope is as steep beside the tip as far away: its last steps were still about ${quantity(n.last)} long and hopped over it.`,
  'noisy-steps': (n) =>
    `Each step sees a few examples only: at ${rate(n)} its steps, about ${quantity(n.last)} long at the end, follow their noise, and a decay would calm it.`,
  'curved-floor': (n) =>
    `The walls set how large a step may be, ${quantity(n.edge)} at the bottom, and the floor of the valley falls so gently that such steps get on slowly.`,
  clipped: (n) =>
    `Gradients were clipped to a length of ${quantity(n.clipNorm)}, which hides divergence: no step was longer than ${quantity(n.reach)}.`,
} as const satisfies Record<string, (numbers: Numbers, axis: string) => string>;

export type StatementCode = keyof typeof SENTENCES;

/** One thing to say, with its numbers. Only `explanationText` puts it into words. */
export interface Statement {
  readonly code: StatementCode;
  readonly numbers: Numbers;
  /** The weight it is about; null for none in particular. */
  readonly axis?: string | null;
}

/** Why a pair is a demonstration. It gives no rates: the class may see this screen mirrored. */
const RACE_FAULTS: Readonly<Record<RaceFaultCode, string>> = {
  'few-win': 'hardly any rate on the slider reaches the goal, so winning would be luck.',
  'no-edge':
    'above the rates that win none diverges or keeps swinging, so there is no edge to find.',
  'wins-to-the-end':
    'rates win up to the end of the slider or nearly so, which leaves no edge to find.',
  'take-turns': 'rates that win and rates that don’t take turns, so winning would be luck.',
  'hops-decide':
    'this optimizer’s steps hop over the bottom, and whether they settle there is luck more than the rate.',
};

export function raceFaultText({ code }: { readonly code: RaceFaultCode }): string {
  return `A demonstration rather than a race: ${RACE_FAULTS[code]}`;
}
