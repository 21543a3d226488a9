import { log } from '#core/engine/elementary/log';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { between } from '#core/engine/log-grid';
import type { Verdict } from '#core/engine/outcome';
import { randomAt } from '#core/engine/random';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { PLAINEST } from './first-laboratory';
import { type Challenge, MOST_TRIES } from './laboratory';

/** Where rates are tried: five decades, in which each edge lies. */
export const CHALLENGE_RANGE = { lowest: 1e-3, highest: 100 } as const;
/** The edge counts as found once a rate that left is at most so many times one that stayed. */
export const FOUND_WITHIN = 1.1;
/** Edges lie a decade inside of the ends. */
const EDGES = { lowest: 0.01, highest: 10 } as const;
const START = [4];

/** A valley c·x² whose c nobody is told; its edge is 1/c. Another curvature for each seed. */
export function unknownExperiment(seed: number): Experiment {
  const edge = between(EDGES.lowest, EDGES.highest, randomAt(seed, 0, 0));
  const expression = `${Number((1 / edge).toPrecision(3))}*x^2`;
  return { ...defaultExperiment({ expression }, PLAINEST), start: START };
}

export interface Tried {
  /** 1 for the first. */
  readonly number: number;
  readonly learningRate: number;
  readonly verdict: Verdict;
  /** It diverged within the budget. */
  readonly hasLeft: boolean;
}

/** How far a challenge has come. */
export interface ChallengeStanding {
  readonly tried: readonly Tried[];
  /** The largest rate that stayed, and the smallest that left; null: none yet. */
  readonly below: number | null;
  readonly above: number | null;
  readonly isFound: boolean;
  /** Found, or all tries used up. */
  readonly isOver: boolean;
}

export function standingOf({ seed, tries }: Challenge): ChallengeStanding {
  const experiment = unknownExperiment(seed);
  const verdicts = simulateVerdicts(experiment, tries);
  const tried = tries.map((learningRate, at) => {
    const verdict = verdicts[at]!;
    return { number: at + 1, learningRate, verdict, hasLeft: verdict.outcome === 'diverged' };
  });
  const rates = (left: boolean) =>
    tried.filter(({ hasLeft }) => hasLeft === left).map(({ learningRate }) => learningRate);
  const [stayed, left] = [rates(false), rates(true)];
  const below = stayed.length > 0 ? Math.max(...stayed) : null;
  const above = left.length > 0 ? Math.min(...left) : null;
  const isFound = below !== null && above !== null && above <= FOUND_WITHIN * below;
  return { tried, below, above, isFound, isOver: isFound || tries.length >= MOST_TRIES };
}

/** The edge by its formula, 2 over the curvature. */
export function edgeOfUnknown(seed: number): number {
  const sharpness = findLoss(unknownExperiment(seed).loss)?.sharpness;
  if (sharpness == null) throw new Error('a parabola has a curvature');
  return 2 / sharpness;
}

/** Tries that halving on a log scale needs at most, until the edge is found: each halves the decades that are left. */
export function bisectionTries(): number {
  const { lowest, highest } = CHALLENGE_RANGE;
  return Math.ceil(log(log(highest / lowest) / log(FOUND_WITHIN)) / Math.LN2);
}
