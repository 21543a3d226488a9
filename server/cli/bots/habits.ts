import {
  checkLearningRate,
  type Experiment,
  sliderRange,
} from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import { stabilityEdge } from '#core/engine/theory/theory';

/** At least 0 and below 1. */
export type Random = () => number;

/** What a student remembers of the round before. */
export interface Experience {
  readonly experiment: Experiment;
  readonly learningRate: number;
  readonly outcome: Outcome;
}

/** Rates that people type because they have seen them before. */
const FAMILIAR = [1, 0.5, 0.1, 0.05, 0.01, 0.001] as const;
const FAMILIAR_SHARE = 0.15;
/** In decades: a class is centred a little below the edge and spreads over two or three decades. */
const CENTRE = -0.4;
const SPREAD = 0.55;

/**
 * A learning rate such as a student would pick: around the edge on a log scale, sometimes a familiar
 * number; in a repeated experiment, better than the last time. Always one that the server accepts.
 */
export function chooseRate(
  experiment: Experiment,
  experience: Experience | null,
  random: Random,
): number {
  if (experience !== null && isSame(experience.experiment, experiment)) {
    return acceptable(experience.learningRate * 10 ** lesson(experience.outcome, random));
  }
  if (random() < FAMILIAR_SHARE) return FAMILIAR[Math.floor(random() * FAMILIAR.length)]!;
  return acceptable(edgeOf(experiment) * 10 ** (CENTRE + SPREAD * normal(random)));
}

/** What a student expects of the own run, by the edge alone: often wrong. */
export function foresee(experiment: Experiment, rate: number): Outcome {
  const share = rate / edgeOf(experiment);
  if (share > 1) return 'diverged';
  return share < 0.05 ? 'too-slow' : 'converged';
}

/** Second thoughts: a small move away from the first pick. */
export function reconsider(rate: number, random: Random): number {
  return acceptable(rate * 10 ** (0.2 * normal(random)));
}

/** Milliseconds until somebody acts: log-normal around the median, for some are always late. */
export function hesitation(median: number, random: Random): number {
  return median * Math.exp(0.6 * normal(random));
}

function edgeOf(experiment: Experiment): number {
  const edge = stabilityEdge(experiment);
  if (edge !== null) return edge.value;
  const { lowest, highest } = sliderRange(experiment);
  return Math.sqrt(lowest * highest);
}

/** In decades: down after a divergence, up after a run that was too slow, nearly the same after a success. */
function lesson(outcome: Outcome, random: Random): number {
  const size = 0.3 + 0.4 * random();
  if (outcome === 'diverged' || outcome === 'oscillating') return -size;
  if (outcome === 'too-slow') return size;
  return 0.1 * normal(random);
}

function isSame(a: Experiment, b: Experiment): boolean {
  return JSON.stringify([a.loss, a.optimizer]) === JSON.stringify([b.loss, b.optimizer]);
}

/** Two digits, as people pick, within the limits. */
function acceptable(rate: number): number {
  const rounded = Number(rate.toPrecision(2));
  return checkLearningRate(rounded) === null ? rounded : 0.1;
}

/** Standard normal, by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
