import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { trajectory } from '#core/engine/simulation/simulation';
import { stepsWords } from '../../../ui/words/steps-words';

/** The end of a run, in steps: an even number, so that a bounce of two is seen whole. */
const END = 24;
/** With fewer turns in those steps a weight doesn't swing. */
const LEAST_TURNS = 2;
/** From this share of the way down on, what is left is told beside the goal. */
const NEARLY = 0.9;
/** Ratios of losses this much alike are one ratio. */
const SAME = 1e-6;

interface Shown {
  readonly loss: LossFunction;
  readonly budget: number;
  readonly target: number;
  readonly verdict: Verdict;
  readonly losses: Float64Array;
  /** Of the only weight, the start first; null where there are several. */
  readonly weight: Float64Array | null;
  /** The name of the only weight. */
  readonly name: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** By what one sees that a rate is too large, too small or right, with this run's own numbers. */
export function signsOf(
  experiment: Experiment,
  learningRate: number,
  verdict: Verdict,
): readonly string[] {
  const loss = findLoss(experiment.loss);
  if (loss === null) return [];
  const { weights, losses } = trajectory(experiment, learningRate);
  const { dimension } = loss;
  const shown: Shown = {
    loss,
    verdict,
    losses,
    budget: experiment.budget,
    target: experiment.target,
    weight: dimension === 1 ? weights : null,
    name: weightNames(loss)[0] ?? 'w',
    start: experiment.start,
    end: [...weights.subarray(experiment.budget * dimension)],
  };
  return SIGNS[verdict.outcome](shown).filter((sign) => sign !== null);
}

const SIGNS: Readonly<Record<Verdict['outcome'], (shown: Shown) => readonly (string | null)[]>> = {
  converged: (shown) => [fallOf(shown), swingAtFirst(shown)],
  diverged: (shown) => [riseOf(shown), swingAtFirst(shown), overflowOf(shown)],
  oscillating: (shown) => [swingAtEnd(shown), lossAtEnd(shown)],
  'too-slow': (shown) => [slopeLeft(shown), wayOf(shown), lossLeft(shown)],
  trapped: (shown) => [restOf(shown)],
};

const q = formatQuantity;
const listOf = (values: ArrayLike<number>, count: number) =>
  Array.from({ length: count }, (_, at) => q(values[at] ?? Number.NaN)).join(', ');
const percent = (share: number) => {
  const rounded = Math.round(100 * share);
  // Almost all is not all, and next to nothing isn't nothing.
  if (rounded === 100 && share < 1) return 'over 99%';
  return rounded === 0 && share > 0 ? 'under 1%' : `${rounded}%`;
};

function minimumName({ minimum }: Shown['loss']): string {
  return minimum.isEstimate ? 'estimated minimum' : 'minimum';
}

/** Up to the goal: by the same share at every step, or from where to where. */
function fallOf({ losses, loss, verdict }: Shown): string | null {
  const step = verdict.step ?? 0;
  if (step === 0) return null;
  if (step === 1) return 'One step, and it is there.';
  const floor = loss.minimum.value;
  const gap = (at: number) => (losses[at] ?? Number.NaN) - floor;
  const share = gap(1) / gap(0);
  for (let at = 1; at < step; at++) {
    if (!(Math.abs(gap(at + 1) / gap(at) - share) <= SAME * share)) {
      return `The loss goes from ${q(losses[0]!)} to ${q(losses[step]!)} in ${stepsWords(step)}.`;
    }
  }
  const what = floor === 0 ? 'The loss' : `The gap to the ${minimumName(loss)}`;
  return `${what} falls by ${percent(1 - share)} at every step.`;
}

function riseOf({ losses, verdict }: Shown): string | null {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = losses;
  if (first < second && second < third && Number.isFinite(third)) {
    return `The loss rises: ${listOf(losses, 3)}.`;
  }
  const step = verdict.step ?? 0;
  const value = losses[step] ?? Number.NaN;
  return value > first && Number.isFinite(value)
    ? `The loss rises: ${q(first)} at first, ${q(value)} at step ${formatCount(step)}.`
    : null;
}

/** The run goes on beyond its divergence, until a number is too large for the computer. */
function overflowOf({ losses }: Shown): string | null {
  const step = losses.findIndex((loss) => !Number.isFinite(loss));
  return step === -1 ? null : `The loss overflows at step ${formatCount(step)}.`;
}

/** The first two updates turn back. */
function swingAtFirst({ weight, name, verdict }: Shown): string | null {
  if (weight === null || (verdict.step ?? 0) < 2) return null;
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = weight;
  return (b - a) * (c - b) < 0 && Number.isFinite(c)
    ? `${name} swings: ${listOf(weight, 3)}.`
    : null;
}

function swingAtEnd({ weight, name, budget }: Shown): string | null {
  if (weight === null) return null;
  const last = [...weight.subarray(budget - END, budget + 1)];
  const updates = last.slice(1).map((value, at) => value - last[at]!);
  const turns = updates.slice(1).filter((update, at) => update * updates[at]! < 0).length;
  if (turns < LEAST_TURNS) return null;
  return `${name} swings between ${q(Math.min(...last))} and ${q(Math.max(...last))}.`;
}

function lossAtEnd({ losses, budget }: Shown): string {
  const last = [...losses.subarray(budget - END, budget + 1)];
  const [lowest, highest] = [q(Math.min(...last)), q(Math.max(...last))];
  return lowest === highest
    ? `The loss stays at ${lowest}.`
    : `The loss goes between ${lowest} and ${highest}.`;
}

function slopeLeft({ loss, end }: Shown): string {
  const into = end.map(() => 0);
  loss.gradient(end, into);
  const slope = Math.hypot(...into);
  return `The gradient is still ${q(slope)}.`;
}

function wayOf({ weight, name, start, end, budget }: Shown): string {
  const way = Math.hypot(...end.map((value, at) => value - (start[at] ?? Number.NaN)));
  return `${weight === null ? 'It has' : `${name} has`} moved by ${q(way)} in ${stepsWords(budget)}.`;
}

function lossLeft({ losses, loss, budget, target }: Shown): string {
  const floor = loss.minimum.value;
  const [first = Number.NaN, last = Number.NaN] = [losses[0], losses[budget]];
  const share = (first - last) / (first - floor);
  const goal = floor + target * (first - floor);
  if (share >= NEARLY) return `The loss is ${q(last)}, the goal ${q(goal)}.`;
  if (share < 0) return `The loss is up from ${q(first)} to ${q(last)}.`;
  const what = floor === 0 ? 'The loss is' : `The gap to the ${minimumName(loss)} is`;
  return `${what} down by ${percent(share)} only.`;
}

function restOf({ losses, loss, budget }: Shown): string {
  const { value, isEstimate } = loss.minimum;
  const minimum = `${isEstimate ? 'the estimated minimum' : 'the minimum'} is ${q(value)}`;
  const last = losses.subarray(budget - END, budget + 1);
  const [lowest, highest] = [q(Math.min(...last)), q(Math.max(...last))];
  // In a wrong valley it may bounce for ever, or still come down by less and less.
  if (lowest !== highest) return `The loss stays between ${lowest} and ${highest}; ${minimum}.`;
  return `It rests at a loss of ${lowest}; ${minimum}.`;
}
