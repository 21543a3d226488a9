import type { Experiment } from './experiment.ts';
import type { LossFunction } from './loss-function.ts';
import { findLoss } from './loss-reference.ts';
import { formatCount, formatQuantity, formatRate } from './number-format.ts';
import type { Verdict } from './outcome.ts';
import { predictedSteps } from './stability.ts';
import { stabilityEdge } from './theory.ts';

/** One thing to say: which, and its numbers. Only `explanationText` puts it into words. */
export interface Statement {
  readonly code: StatementCode;
  readonly numbers: Readonly<Record<string, number>>;
  /** Name of the weight it is about; null for none in particular. */
  readonly axis?: string | null;
}

/** What happened, and why. */
export interface Explanation extends Statement {
  readonly reason: Statement | null;
}

type Numbers = Readonly<Record<string, number>>;

export function explain(experiment: Experiment, rate: number, verdict: Verdict): Explanation {
  const { budget, target, start } = experiment;
  const numbers = {
    rate,
    budget,
    target,
    start: start[0] ?? Number.NaN,
    step: verdict.step ?? budget,
    gap: verdict.finalGap ?? Number.POSITIVE_INFINITY,
  };
  return { code: happened(verdict), numbers, reason: findReason(experiment, rate, verdict) };
}

function happened({ outcome, overshooting, thrown, trigger }: Verdict): StatementCode {
  switch (outcome) {
    case 'converged':
      return overshooting ? 'converged-bouncing' : 'converged';
    case 'diverged':
      return trigger === 'not-finite' ? 'diverged-not-finite' : 'diverged-growth';
    case 'too-slow':
      return thrown ? 'thrown-out' : 'too-slow';
    default:
      return outcome;
  }
}

function findReason(experiment: Experiment, rate: number, verdict: Verdict): Statement | null {
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const { optimizer, schedule } = experiment;
  const isPlain = optimizer === 'gradient-descent' && schedule.kind === 'constant';
  if (isPlain && loss.quadratic)
    return quadraticReason(loss, loss.quadratic, experiment, rate, verdict);
  if (verdict.outcome === 'trapped') return { code: 'wrong-valley', numbers: {} };
  const edge = stabilityEdge(experiment);
  if (edge) {
    const code = rate > edge.value ? 'above-edge' : 'below-edge';
    const numbers = { rate, edge: edge.value, ratio: rate / edge.value };
    if (verdict.outcome !== 'too-slow' || code === 'below-edge') return { code, numbers };
  }
  if (optimizer === 'adam' && verdict.outcome === 'too-slow' && !verdict.thrown) {
    return { code: 'steps-of-rate', numbers: { rate, reach: rate * experiment.budget } };
  }
  return optimizer === 'adam' ? { code: 'steps-scaled', numbers: { rate } } : null;
}

function quadraticReason(
  loss: LossFunction,
  { eigenvalues, axes }: NonNullable<LossFunction['quadratic']>,
  { target, budget }: Experiment,
  rate: number,
  { outcome }: Verdict,
): Statement {
  const factors = eigenvalues.map((h) => 1 - h * rate);
  // The axis that decides: the one whose factor is farthest from zero.
  const index = factors.reduce(
    (best, f, d) => (Math.abs(f) > Math.abs(factors[best]!) ? d : best),
    0,
  );
  const curvature = eigenvalues[index]!;
  const factor = factors[index]!;
  const axis = axes?.[index] ?? null;
  const numbers = { rate, curvature, factor, change: Math.abs(1 - Math.abs(factor)) };
  if (Math.abs(factor) < 1e-12) return { code: 'factor-zero', numbers, axis };
  if (Math.abs(factor + 1) < 1e-12) return { code: 'factor-mirror', numbers, axis };
  if (factor < -1) return { code: 'factor-out', numbers, axis };
  if (outcome === 'too-slow' && loss.dimension === 1) {
    const needed = predictedSteps(rate, curvature, target) ?? Number.POSITIVE_INFINITY;
    return { code: 'factor-needs', numbers: { ...numbers, needed, budget }, axis };
  }
  return { code: factor < 0 ? 'factor-across' : 'factor-along', numbers, axis };
}

/** The only place with words. */
export function explanationText(explanation: Explanation): { sentences: readonly string[] } {
  const { reason } = explanation;
  return { sentences: [explanation, ...(reason ? [reason] : [])].map(sentence) };
}

function sentence({ code, numbers, axis }: Statement): string {
  return SENTENCES[code](numbers, axis ?? 'the steepest direction');
}

const quantity = (value: number | undefined) => formatQuantity(value ?? Number.NaN);
const rateOf = ({ rate }: Numbers) => formatRate(rate ?? Number.NaN);
const percent = (share: number | undefined) => `${formatQuantity(100 * (share ?? Number.NaN))}%`;
const steps = (count: number | undefined) =>
  count === 1 ? '1 step' : `${formatCount(count ?? Number.NaN)} steps`;

function product({ curvature, factor, ...numbers }: Numbers): string {
  return `1 − ${quantity(curvature)} × ${rateOf(numbers)} = ${quantity(factor)}`;
}

const SENTENCES = {
  converged: (n) => `It reached the target after ${steps(n.step)} and stayed there.`,
  'converged-bouncing': (n) =>
    `It reached the target after ${steps(n.step)}, bouncing from side to side on the way.`,
  trapped: (n) =>
    `It came to rest in the wrong place, with ${percent(n.gap)} of the first gap left.`,
  'too-slow': (n) => `After all ${steps(n.budget)}, ${percent(n.gap)} of the first gap was left.`,
  'thrown-out': (n) =>
    `It was thrown out and was still on the way back after ${steps(n.budget)}, with ${percent(n.gap)} of the first gap left.`,
  oscillating: (n) => `It was still swinging after ${steps(n.budget)} and never settled.`,
  'diverged-growth': (n) =>
    `The loss grew step by step, and at step ${formatCount(n.step ?? 0)} it was out of control.`,
  'diverged-not-finite': (n) =>
    `At step ${formatCount(n.step ?? 0)} the numbers became too large for the computer to hold.`,
  'factor-zero': (_n, axis) =>
    `The step is exactly as long as the way to the bottom along ${axis}.`,
  'factor-mirror': (n, axis) =>
    `Each step multiplies ${axis} by ${product(n)}: to the other side, at the same height, for ever.`,
  'factor-out': (n, axis) =>
    `Each step multiplies ${axis} by ${product(n)}: across the valley, and ${percent(n.change)} farther out, every time.`,
  'factor-across': (n, axis) =>
    `Each step multiplies ${axis} by ${product(n)}: across the valley, and ${percent(n.change)} closer, every time.`,
  'factor-along': (n, axis) =>
    `Each step multiplies ${axis} by ${product(n)}: ${percent(n.change)} closer, every time.`,
  'factor-needs': (n, axis) =>
    `Each step multiplies ${axis} by ${product(n)}: at that pace it takes ${steps(n.needed)}, and there were ${formatCount(n.budget ?? 0)}.`,
  'wrong-valley': () =>
    'The slope is zero there too, so nothing pulls it on; a larger step might have jumped the hill.',
  'above-edge': (n) =>
    `The learning rate ${rateOf(n)} is ${quantity(n.ratio)} times the stability edge ${quantity(n.edge)} at the minimum.`,
  'below-edge': (n) =>
    `The learning rate ${rateOf(n)} is ${quantity(n.ratio)} of the stability edge ${quantity(n.edge)} at the minimum.`,
  'steps-of-rate': (n) =>
    `Adam’s steps are about as long as the learning rate, so it could go ${quantity(n.reach)} at most.`,
  'steps-scaled': (n) =>
    `Adam’s steps are about ${rateOf(n)} long at first, however steep the slope is.`,
} as const satisfies Record<string, (numbers: Numbers, axis: string) => string>;

export type StatementCode = keyof typeof SENTENCES;
