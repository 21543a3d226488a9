import type { RaceFaultCode } from '../experiment/race-table';
import { formatCount, formatQuantity, formatRate, formatSignificant } from '../number-format';

/** The only place with words: a sentence for each code. */

export type Numbers = Readonly<Record<string, number>>;

const quantity = (value: number | undefined) => formatQuantity(value ?? Number.NaN);
const count = (value: number | undefined) => formatCount(value ?? Number.NaN);
const rate = (numbers: Numbers) => formatRate(numbers.rate ?? Number.NaN);
const percent = (share: number | undefined) => `${quantity(100 * (share ?? Number.NaN))}%`;
const steps = (value: number | undefined) => (value === 1 ? '1 step' : `${count(value)} steps`);

/** Arithmetic that a reader can do again: "1 − 25 × 0.074 = −0.85", with as many digits on the left as the right needs. */
function product(n: Numbers): string {
  const { factor = Number.NaN, change = 0, curvature = Number.NaN, rate: picked = Number.NaN } = n;
  const isCloseToOne = change < 0.005 && change > 1e-9;
  const decimals = isCloseToOne ? decimalsFor(change) : 2 - exponentOf(factor);
  const shown = isCloseToOne ? factor.toFixed(decimals).replace('-', '−') : quantity(factor);
  const reach = 0.5 * 10 ** -decimals;
  let digits = 4;
  const round = (value: number, to: number) => Number(value.toPrecision(to));
  const error = () => {
    const right = isCloseToOne ? Number(factor.toFixed(decimals)) : round(factor, 3);
    return Math.abs(1 - round(curvature, digits - 1) * round(picked, digits) - right);
  };
  while (digits < MOST_DIGITS && error() > reach) digits++;
  const left = `${formatSignificant(curvature, digits - 1)} × ${formatSignificant(picked, digits)}`;
  return `1 − ${left} = ${shown}`;
}

const MOST_DIGITS = 15;

function exponentOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
}

/** Decimals needed to show two digits of a small change. */
function decimalsFor(change: number): number {
  return Math.min(12, 1 - exponentOf(change));
}

const minimumOf = (n: Numbers) => (n.estimate ? 'the estimated minimum' : 'the minimum');

/** So short beside the first that it isn't worth a number. */
const lastSteps = ({ first = Number.NaN, last = Number.NaN }: Numbers) =>
  last <= 1e-6 * first ? 'next to nothing' : `about ${quantity(last)}`;

const multiplies = (n: Numbers, axis: string) => `Each step multiplies ${axis} by ${product(n)}`;

export const SENTENCES = {
  'started-there': () => 'It started at the target and stayed there.',
  converged: (n) => `It reached the target after ${steps(n.step)} and stayed there.`,
  'converged-bouncing': (n) =>
    `It reached the target after ${steps(n.step)}, bouncing from side to side on the way.`,
  trapped: (n) =>
    `It settled where the loss is ${quantity(n.loss)}; ${minimumOf(n)} is ${quantity(n.minimum)}.`,
  'too-slow': (n) => `After all ${steps(n.budget)}, ${percent(n.gap)} of the first gap was left.`,
  'thrown-out': (n) =>
    `It was thrown out and was still on the way back after ${steps(n.budget)}, with ${percent(n.gap)} of the first gap left.`,
  'thrown-away': (n) =>
    `It was thrown out, to ${quantity(n.times)} times the first gap, and after ${steps(n.budget)} the gap was ${percent(n.gap)} of the first.`,
  oscillating: (n) => `It was still swinging after ${steps(n.budget)} and never settled.`,
  'touched-and-left': (n) =>
    `It touched the target and left it again: after ${steps(n.budget)} the gap was ${percent(n.gap)} of the first.`,
  'passing-target': (n) =>
    `After ${steps(n.budget)} it was at the target, but only passing: it would not have stayed.`,
  'diverged-growth': (n) =>
    `At step ${count(n.step)} the gap was more than a million times the first: out of control.`,
  'diverged-rising': (n) =>
    `The gap grew to the very end: after ${steps(n.step)} it was ${quantity(n.times)} times the first.`,
  'left-the-minimum': (n) =>
    `It started at the minimum and was carried away from it, out of reach by step ${count(n.step)}.`,
  'diverged-not-finite': (n) =>
    `At step ${count(n.step)} the numbers stopped being numbers a computer can hold.`,
  'outside-logarithm': (n) =>
    n.argument === 0
      ? `Step ${count(n.step)} led to where the formula asks for the logarithm of 0, which there isn’t.`
      : `Step ${count(n.step)} led out of where the formula has a value: it asks for the logarithm of ${quantity(n.argument)}, a negative number.`,
  'outside-root': (n) =>
    `Step ${count(n.step)} led out of where the formula has a value: it asks for a root of ${quantity(n.argument)}, a negative number.`,
  'outside-division': (n) => `Step ${count(n.step)} led to where the formula divides by 0.`,
  'outside-slope': (n) =>
    `After ${steps(n.step)} it stood where the loss has no slope, so the next step has no length.`,

  'no-slope': () => 'The slope at the start is exactly zero, so nothing moves it.',
  'lost-in-rounding': (n) =>
    `At a learning rate of ${rate(n)} the weights never changed: its steps are lost in the rounding of float${n.bits}.`,

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
    'This valley is not the deepest, but every way out of it leads uphill, so nothing pulls it on; a larger step might have jumped the hill.',
  'other-valley': () =>
    'Its steps carried it into a valley that is not the deepest; every way out of it leads uphill, so nothing pulls it on.',
  'in-valley': () =>
    'It lies in a valley that is not the deepest; every way out of it leads uphill, so nothing pulls it on.',
  'on-saddle': (n) =>
    `It lies by a saddle, not in a valley: the slope is only ${quantity(n.end)} there, though to two sides the loss falls away.`,
  'on-top': (n) =>
    `It lies by a hilltop, not in a valley: the slope is only ${quantity(n.end)} there, though to both sides the loss falls away.`,
  'on-shelf': (n) =>
    `It lies on a shelf, not in a valley: the slope is only ${quantity(n.end)} there, though farther on the loss falls steeply again.`,
  'flat-end': (n) =>
    `There the loss hardly falls any more: the slope is ${quantity(n.end)}, and at its steepest it was ${quantity(n.steepest)}.`,
  'held-by-decay': (n) =>
    `Weight decay of ${quantity(n.decay)} pulls it back as strongly as the slope, still ${quantity(n.end)} there, pulls it on: it rests where the two balance.`,
  'steep-start': (n) =>
    `Where it started the valley is steep: the edge there is ${quantity(n.edge)}, and the rate was ${rate(n)}.`,
  'steep-way': (n) =>
    `On its way, after ${steps(n.step)}, it came to a steeper place: the edge there is ${quantity(n.edge)}, and the rate was ${rate(n)}.`,
  'above-edge': (n) =>
    `A learning rate of ${rate(n)} is ${quantity(n.ratio)} times the stability edge of ${quantity(n.edge)}: at the bottom, steps overshoot by more than they gain.`,
  'on-edge': (n) =>
    `A learning rate of ${rate(n)} stands on the stability edge: at the bottom, steps overshoot by as much as they gain.`,
  'landed-above-edge': (n) =>
    `A learning rate of ${rate(n)} is ${quantity(n.ratio)} times the stability edge of ${quantity(n.edge)}: it happened to land close enough to the bottom, and was not yet thrown off.`,
  'landed-on-edge': (n) =>
    `A learning rate of ${rate(n)} stands on the stability edge: it happened to land close enough to the bottom.`,
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
    `All ${steps(n.budget)} together were ${quantity(n.way)} long, and ${minimumOf(n)} was ${quantity(n.distance)} away.`,
  'short-at-end': (n) =>
    `All ${steps(n.budget)} together were ${quantity(n.way)} long, and the straight way to ${minimumOf(n)} is ${quantity(n.distance)}; at the end they were ${lastSteps(n)} long.`,
  'slow-turning': (n) =>
    `It turned back at ${count(n.turns)} of its last 48 steps, which were about ${quantity(n.last)} long: to and fro rather than on.`,
  'first-and-last': (n) =>
    `Its steps were ${quantity(n.first)} long at first and about ${quantity(n.last)} at the end: not enough for the way in ${steps(n.budget)}.`,
  'small-slope': (n) =>
    `The slope at the start is ${quantity(n.slope)}, so at this rate the first step was ${quantity(n.first)} long.`,
  'turns-back': (n) =>
    `It turned back at ${count(n.turns)} of its last 48 steps, which were still about ${quantity(n.last)} long: to and fro, and never to rest.`,
  swings: (n) =>
    `Its last steps were still about ${quantity(n.last)} long: in the last 48 it turned back ${count(n.turns)} times.`,
  'hops-over': (n) =>
    `Its last steps were still about ${quantity(n.last)} long: ${count(n.hops)} of the last 48 hopped over the bottom.`,
  'left-target': (n) =>
    `It had come to the target and was carried past it again; its last steps were still about ${quantity(n.last)} long.`,
  'pattern-unfinished': (n) =>
    `The pattern of its steps is complete only after ${steps(n.end)}, and a longer step before then takes it out of the target again: not arrived yet.`,
  'carried-on': (n) =>
    `Its last steps were still about ${quantity(n.last)} long, and carried it on.`,
  'short-swings': (n) =>
    `It swung to and fro instead of getting on: all ${steps(n.budget)} together were ${quantity(n.way)} long, and ${minimumOf(n)} was ${quantity(n.distance)} away.`,
  'long-steps': (n) =>
    `Its longest step was ${quantity(n.longest)} long${Number.isNaN(n.distance) ? '' : `, with ${quantity(n.distance)} between the start and ${minimumOf(n)}`}.`,
  'thrown-by-steps': (n) =>
    `Its steps, up to ${quantity(n.longest)} long, carried it to where the gap was ${quantity(n.times)} times the first.`,
  'step-without-length': (n) =>
    `A learning rate of ${rate(n)} made a step whose length is not a number that a computer can hold.`,
  'slope-never-fades': (n) =>
    `The slope does not fade towards the tip: its last steps were still about ${quantity(n.last)} long and hopped over it.`,
  'noisy-steps': (n) =>
    `Each step sees a few examples only: at ${rate(n)} its steps, about ${quantity(n.last)} long at the end, follow their noise, and a decay would calm it.`,
  unsettled: (n) =>
    `After all ${steps(n.budget)} it still moved about, with ${percent(n.gap)} of the first gap left.`,
  'noise-above-goal': (n) =>
    `Noise leaves a floor: by the formula a rate of ${rate(n)} stays ${quantity(n.floor)} above the minimum on average, and over the second half of its steps it was ${quantity(n.measured)}. The goal is ${quantity(n.goal)}.`,
  'noise-below-goal': (n) =>
    `Noise leaves a floor: by the formula a rate of ${rate(n)} stays ${quantity(n.floor)} above the minimum on average, within the goal of ${quantity(n.goal)}; over the second half of its steps it was ${quantity(n.measured)}.`,
  'noise-in-gradient': (n) =>
    `Each gradient carries noise of ${quantity(n.noise)}; its steps were about ${quantity(n.last)} long at the end.`,
  'curved-floor': (n) =>
    `The walls set how large a step may be, ${quantity(n.edge)} at the bottom, and the floor of the valley falls so gently that such steps get on slowly.`,
  clipped: (n) =>
    `${count(n.clipped)} of its gradients were clipped to a length of ${quantity(n.clipNorm)}, which hides divergence: no step was longer than ${quantity(n.reach)}.`,
  'clipped-short': (n) =>
    `${count(n.clipped)} of its gradients were clipped to a length of ${quantity(n.clipNorm)}: no step was longer than ${quantity(n.reach)}.`,
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
