import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import { RANGE_STEPS } from '#core/lesson/growth-fault';
import { type LaboratoryView, MOST_TRIES } from '#core/lesson/laboratory/laboratory';
import type { LinkFault, LinkKey } from '#core/lesson/laboratory/read-link';
import type { NextRetrieval } from '#core/lesson/laboratory/retrieval';
import {
  CHALLENGE_RANGE,
  type ChallengeStanding,
  FOUND_WITHIN,
} from '#core/lesson/laboratory/unknown-loss';
import type { Words } from '#core/words/words';
import { classText } from '../../charts/claims/class-sentences';
import { demonstrationHeadline } from '../../charts/headline';
import type { SweepPoint } from '../../charts/sweep-data';
import type { FaultArea } from '../../parts/setup/fault-areas';
import { optimizerInText, settingsWords } from '../../ui/words/experiment-words';
import { plainRate } from '../../ui/words/plain-rate';
import { stepsWords } from '../../ui/words/steps-words';
import { ENGLISH_WORDS } from '../../words/english';

export const VIEW_WORDS: Readonly<Record<LaboratoryView, string>> = {
  runs: 'Runs',
  rates: 'Sweep',
  range: 'Range test',
  rival: 'Duel',
  challenge: 'Challenge',
};

/** "0.076, gradient descent", and what else of it isn't as usual. */
export function laidRunWords(experiment: Experiment, learningRate: number): string {
  return [
    formatRate(learningRate),
    optimizerInText(ENGLISH_WORDS, experiment),
    ...ownSettings(experiment),
  ].join(', ');
}

/** What sets a run apart from others on the same ground. */
export function ownSettings(experiment: Experiment): readonly string[] {
  return settingsWords(ENGLISH_WORDS, { ...experiment, noise: 0, seed: 1 });
}

/** "converged at step 53", "too slow". */
export function practiceEndWords({ outcome, step }: Verdict): string {
  const words = ENGLISH_WORDS.say(`common.outcome.${outcome}`);
  return step === null ? words : `${words} at step ${formatCount(step)}`;
}

/** The same beside its mark. */
export function shortEndWords({ outcome, step }: Verdict): string {
  return step === null
    ? ENGLISH_WORDS.say(`common.outcome.${outcome}`)
    : `step ${formatCount(step)}`;
}

const KEY_WORDS: Readonly<Record<LinkKey, string>> = {
  v: 'its version',
  view: 'what is to be shown',
  loss: 'the loss',
  formula: 'the formula',
  start: 'the start',
  steps: 'the number of steps',
  goal: 'the goal',
  noise: 'the noise',
  seed: 'the seed',
  run: 'a run',
  rival: 'the other side of the duel',
  range: 'the range test',
  challenge: 'the challenge',
  tries: 'the tries of the challenge',
  chosen: 'which run is looked at',
  step: 'the step',
};

/** Why a link isn't shown. */
export function linkFaultWords(words: Words<FaultArea>, fault: LinkFault): string {
  switch (fault.code) {
    case 'too-long':
      return 'This address is too long to be an experiment.';
    case 'version':
      return 'This address doesn’t say that it is of version 1, which is all that this page can read.';
    case 'unreadable':
      return 'This address can’t be read: a part of it is missing, or was changed on the way.';
    case 'missing':
      return `This address lacks ${KEY_WORDS[fault.key]}.`;
    case 'repeated':
      return `This address names ${KEY_WORDS[fault.key]} twice.`;
    case 'malformed':
      return `In this address ${KEY_WORDS[fault.key]} can’t be read.`;
    case 'refused':
      return `This address asks for something that can’t be run (${KEY_WORDS[fault.key]}). ${words.tell(fault.message)}`;
  }
}

export const INSTEAD_WORDS = 'Here is the first experiment instead.';

/** What kind of number the edge is, and where it comes from. */
export interface EdgeFigure {
  readonly figure: string;
  readonly kind: string;
  readonly sentence: string;
}

/** @param edge undefined while it is measured */
export function edgeFigure(experiment: Experiment, edge: Edge | null | undefined): EdgeFigure {
  if (edge === undefined) {
    return { figure: '…', kind: 'measured', sentence: 'It is being measured on runs.' };
  }
  if (edge === null) {
    return {
      figure: 'none',
      kind: 'no edge was found',
      sentence: `Of rates across the slider and ten times beyond, either none arrives within ${stepsWords(experiment.budget)}, or none is too large.`,
    };
  }
  const figure = plainRate(ENGLISH_WORDS, edge.value);
  if (edge.kind === 'measured') {
    return {
      figure,
      kind: 'measured',
      sentence: `Measured on runs from this start${(experiment.noise ?? 0) > 0 ? ', without the noise' : ''}: here they stop arriving and staying within ${stepsWords(experiment.budget)}. Further above some may arrive again. No formula holds here.`,
    };
  }
  return edge.isEstimate
    ? {
        figure,
        kind: 'by formula, at an estimated minimum',
        sentence: `From the curvature at the minimum that a search found, ${curvatureOf(experiment)}: an estimate.`,
      }
    : {
        figure,
        kind: 'exact, by formula',
        sentence: `By formula, not measured: the largest curvature at the minimum is ${curvatureOf(experiment)}.`,
      };
}

function curvatureOf({ loss }: Experiment): string {
  return plainRate(ENGLISH_WORDS, findLoss(loss)?.sharpness ?? Number.NaN);
}

export const GROWTH_WORDS = {
  exponential: 'by the same factor each step',
  linear: 'by the same amount each step',
} as const;

export function rangeFaultWords(fault: 'steps' | 'order'): string {
  return fault === 'steps'
    ? `${RANGE_STEPS.least} to ${RANGE_STEPS.most} steps, a whole number.`
    : 'The last rate must be above the first.';
}

/** What an optimizer that takes no rate came to, in its one run. */
export function rateFreeWords(name: string, { outcome, step }: Verdict): string {
  if (outcome === 'converged') {
    return `${name} takes no rate, and was there at step ${formatCount(step ?? 0)}.`;
  }
  return `${name} takes no rate, and was not there in time: ${ENGLISH_WORDS.say(`common.outcome.${outcome}`)}.`;
}

export const CHALLENGE_RULES = `Somewhere between ${formatRate(CHALLENGE_RANGE.lowest)} and ${formatRate(CHALLENGE_RANGE.highest)} lies the edge of a loss that isn’t shown: a parabola in one weight, with plain gradient descent. You have ${MOST_TRIES} tries. It is found once a rate that diverged is at most ${Math.round(100 * (FOUND_WITHIN - 1))}% above one that didn’t.`;

/** What the rates that were run show; how many they are is said where one is called the quickest. */
export function sweepTitle(points: readonly SweepPoint[], budget: number): string {
  const claim = demonstrationHeadline(points, budget);
  const { rates, step } = claim.said;
  const steps = stepsWords(Number(step));
  if (claim.code === 'rate-is-quickest') {
    return `Of the ${points.length} rates run here ${rates} is quickest: ${steps}.`;
  }
  return claim.code === 'rates-are-quickest'
    ? `Of the ${points.length} rates run here ${rates} are quickest: ${steps}.`
    : classText(ENGLISH_WORDS, claim);
}

/** Beside the challenge's name, where the student asked to be asked again. */
export const DUE_WORD = 'due';

/** What is known so far, of the tries alone; and, once it is over, the edge. */
export function challengeTitle(
  { tried, below, above, isFound }: ChallengeStanding,
  edge: number | null,
): string {
  const last = tried.at(-1);
  if (edge !== null) {
    const tries = `${tried.length} ${tried.length === 1 ? 'try' : 'tries'}`;
    return isFound
      ? `Found in ${tries}: the edge is ${formatRate(edge)}.`
      : `Not found in ${tries}: the edge is ${formatRate(edge)}.`;
  }
  if (last === undefined) return 'No try yet.';
  if (below !== null && above !== null) {
    return `${formatRate(below)} stayed, and ${formatRate(above)} left: the edge lies between.`;
  }
  return below === null
    ? `${formatRate(above ?? last.learningRate)} left: the edge lies below.`
    : `${formatRate(below)} stayed: the edge lies above.`;
}

/** What halving on a log scale would have needed. */
export function bisectionWords(tries: number, bisection: number, isFound: boolean): string {
  const halving = `Halving the decades that are left, always in the middle on a log scale, needs at most ${bisection} tries.`;
  if (!isFound) return halving;
  if (tries < bisection) return `${halving} You needed fewer: ${tries}.`;
  return tries === bisection
    ? `${halving} You needed just as many.`
    : `${halving} You needed ${tries}.`;
}

export function againWords(next: NextRetrieval): string {
  if (next.isDue) return 'It is time for the challenge again, on another loss.';
  const day = new Date(next.at).toLocaleDateString('en', { day: 'numeric', month: 'long' });
  return `You are asked again on ${day}, on another loss, if you open this page then.`;
}
