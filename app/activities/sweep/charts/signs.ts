import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { formatQuantity } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import { trajectory } from '#core/engine/simulation/simulation';
import { type Sentence, sentence } from '#core/words/messages';

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
): readonly Sentence[] {
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

const SIGNS: Readonly<Record<Verdict['outcome'], (shown: Shown) => readonly (Sentence | null)[]>> =
  {
    converged: (shown) => [fallOf(shown), swingAtFirst(shown)],
    diverged: (shown) => [riseOf(shown), swingAtFirst(shown), overflowOf(shown)],
    oscillating: (shown) => [swingAtEnd(shown), lossAtEnd(shown)],
    'too-slow': (shown) => [slopeLeft(shown), wayOf(shown), lossLeft(shown)],
    trapped: (shown) => [restOf(shown)],
  };

/** A share as its message takes it. */
function shareOf(share: number) {
  const rounded = Math.round(100 * share);
  // Almost all is not all, and next to nothing isn't nothing.
  if (rounded === 100 && share < 1) return { size: 'over', share } as const;
  if (rounded === 0 && share > 0) return { size: 'under', share } as const;
  return { size: 'other', share: rounded / 100 } as const;
}

function estimateOf({ minimum }: Shown['loss']): number {
  return minimum.isEstimate ? 1 : 0;
}

/** The lowest and the highest of the last losses, and whether they are one number in print. */
function rangeAtEnd({ losses, budget }: Shown) {
  const last = [...losses.subarray(budget - END, budget + 1)];
  const [lowest, highest] = [Math.min(...last), Math.max(...last)];
  return { lowest, highest, isOne: formatQuantity(lowest) === formatQuantity(highest) };
}

/** Up to the goal: by the same share at every step, or from where to where. */
function fallOf({ losses, loss, verdict }: Shown): Sentence | null {
  const step = verdict.step ?? 0;
  if (step === 0) return null;
  if (step === 1) return sentence('signs.sign.one-step');
  const floor = loss.minimum.value;
  const gap = (at: number) => (losses[at] ?? Number.NaN) - floor;
  const share = gap(1) / gap(0);
  for (let at = 1; at < step; at++) {
    if (!(Math.abs(gap(at + 1) / gap(at) - share) <= SAME * share)) {
      return sentence('signs.sign.goes', {
        first: losses[0]!,
        last: losses[step]!,
        steps: step,
      });
    }
  }
  const falls = shareOf(1 - share);
  return floor === 0
    ? sentence('signs.sign.falls', falls)
    : sentence('signs.sign.gap-falls', { ...falls, estimate: estimateOf(loss) });
}

function riseOf({ losses, verdict }: Shown): Sentence | null {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = losses;
  if (first < second && second < third && Number.isFinite(third)) {
    return sentence('signs.sign.rises', { a: first, b: second, c: third });
  }
  const step = verdict.step ?? 0;
  const value = losses[step] ?? Number.NaN;
  return value > first && Number.isFinite(value)
    ? sentence('signs.sign.rises-to', { first, last: value, step })
    : null;
}

/** The run goes on beyond its divergence, until a number is too large for the computer. */
function overflowOf({ losses }: Shown): Sentence | null {
  const step = losses.findIndex((loss) => !Number.isFinite(loss));
  return step === -1 ? null : sentence('signs.sign.overflows', { step });
}

/** The first two updates turn back. */
function swingAtFirst({ weight, name, verdict }: Shown): Sentence | null {
  if (weight === null || (verdict.step ?? 0) < 2) return null;
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = weight;
  return (b - a) * (c - b) < 0 && Number.isFinite(c)
    ? sentence('signs.sign.swings', { name, a, b, c })
    : null;
}

function swingAtEnd({ weight, name, budget }: Shown): Sentence | null {
  if (weight === null) return null;
  const last = [...weight.subarray(budget - END, budget + 1)];
  const updates = last.slice(1).map((value, at) => value - last[at]!);
  const turns = updates.slice(1).filter((update, at) => update * updates[at]! < 0).length;
  if (turns < LEAST_TURNS) return null;
  return sentence('signs.sign.swings-between', {
    name,
    lowest: Math.min(...last),
    highest: Math.max(...last),
  });
}

function lossAtEnd(shown: Shown): Sentence {
  const { lowest, highest, isOne } = rangeAtEnd(shown);
  return isOne
    ? sentence('signs.sign.stays', { loss: lowest })
    : sentence('signs.sign.goes-between', { lowest, highest });
}

function slopeLeft({ loss, end }: Shown): Sentence {
  const into = end.map(() => 0);
  loss.gradient(end, into);
  const slope = Math.hypot(...into);
  return sentence('signs.sign.gradient', { slope });
}

function wayOf({ weight, name, start, end, budget }: Shown): Sentence {
  const way = Math.hypot(...end.map((value, at) => value - (start[at] ?? Number.NaN)));
  return weight === null
    ? sentence('signs.sign.all-moved', { way, steps: budget })
    : sentence('signs.sign.moved', { name, way, steps: budget });
}

function lossLeft({ losses, loss, budget, target }: Shown): Sentence {
  const floor = loss.minimum.value;
  const [first = Number.NaN, last = Number.NaN] = [losses[0], losses[budget]];
  const share = (first - last) / (first - floor);
  const goal = floor + target * (first - floor);
  if (share >= NEARLY) return sentence('signs.sign.nearly', { loss: last, goal });
  if (share < 0) return sentence('signs.sign.up', { first, last });
  const down = shareOf(share);
  return floor === 0
    ? sentence('signs.sign.down', down)
    : sentence('signs.sign.gap-down', { ...down, estimate: estimateOf(loss) });
}

function restOf(shown: Shown): Sentence {
  const { lowest, highest, isOne } = rangeAtEnd(shown);
  const { loss } = shown;
  const about = { minimum: loss.minimum.value, estimate: estimateOf(loss) };
  // In a wrong valley it may bounce for ever, or still come down by less and less.
  return isOne
    ? sentence('signs.sign.rests', { loss: lowest, ...about })
    : sentence('signs.sign.rests-between', { lowest, highest, ...about });
}
