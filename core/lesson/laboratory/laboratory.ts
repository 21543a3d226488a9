import {
  checkExperiment,
  checkRateFree,
  type Experiment,
  type Fault,
  MOST_SEED,
} from '#core/engine/experiment/experiment';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer, isRateFree } from '#core/engine/optimizers/catalogue';
import { MOST_CHANGES_BY_HAND } from '#core/engine/schedules/by-hand';
import { CONSTANT } from '#core/engine/schedules/constant';
import type { Growth } from '#core/engine/theory/growing-rate';
import { type Sentence, sentence } from '#core/words/messages';
import { growthFault } from '../growth-fault';

/** Ways to look at it: runs over one another, many rates at once, a growing rate, two optimizers, and an unknown loss. */
export const LABORATORY_VIEWS = ['runs', 'rates', 'range', 'rival', 'challenge'] as const;
export type LaboratoryView = (typeof LABORATORY_VIEWS)[number];

export const MOST_RUNS = 6;
/** Updates that can be walked through one by one; a longer run goes on as a curve. */
export const MOST_WALKED = 1_200;
export const MOST_TRIES = 10;

/** What all runs have in common: otherwise they couldn't be laid over one another. */
export type Ground = Pick<Experiment, 'loss' | 'start' | 'budget' | 'target' | 'seed'> & {
  /** Standard deviation in each component of each gradient; 0 for none. */
  readonly noise: number;
};

/** What each run has of its own. */
export type LaidRun = Pick<
  Experiment,
  'optimizer' | 'hyperparameters' | 'schedule' | 'clipNorm' | 'precision'
> & {
  /** 1, and not heeded, where the optimizer takes none. */
  readonly learningRate: number;
};

/** A loss that isn't shown, whose edge is looked for. */
export interface Challenge {
  /** Makes the loss: 0 to 2^32 - 1. */
  readonly seed: number;
  /** Rates tried so far, at most ten. */
  readonly tries: readonly number[];
}

/** Everything that the page of the laboratory shows: the same laboratory is the same screen. Plain data. */
export interface Laboratory {
  readonly view: LaboratoryView;
  readonly ground: Ground;
  /** 1 to 6, each with a rate. */
  readonly runs: readonly LaidRun[];
  /** The run whose arithmetic is shown, by its place among them. */
  readonly chosen: number;
  /** Updates made so far: 0 up to `lastStep`. */
  readonly step: number;
  /** The other side of a duel with the chosen run, with a rate or without; null where none was asked for yet. */
  readonly rival: LaidRun | null;
  readonly rangeTest: Growth;
  /** null: none was begun. */
  readonly challenge: Challenge | null;
}

/** A range test of the laboratory, until it is changed: as many decades as tell the class something. */
export const USUAL_RANGE: Growth = {
  lowest: 1e-4,
  highest: 10,
  steps: 100,
  growth: 'exponential',
};

/** What can be run, out of what all have in common and what one has of its own. */
export function experimentOfRun(ground: Ground, run: Omit<LaidRun, 'learningRate'>): Experiment {
  const { noise, ...common } = ground;
  const { optimizer, hyperparameters, schedule, clipNorm, precision } = run;
  const experiment = { ...common, optimizer, hyperparameters, schedule, clipNorm, precision };
  // Without noise it is the same data as a round without noise.
  return noise > 0 ? { ...experiment, noise } : experiment;
}

export function groundOf({ loss, start, budget, target, seed, noise = 0 }: Experiment): Ground {
  return { loss, start, budget, target, seed, noise };
}

export function laidRun(experiment: Experiment, learningRate: number): LaidRun {
  const { optimizer, hyperparameters, schedule, clipNorm, precision } = experiment;
  return { optimizer, hyperparameters, schedule, clipNorm, precision, learningRate };
}

/** The optimizer as it comes: its own defaults, one rate from start to end. Throws a RangeError for an unknown one. */
export function plainRun(optimizer: string, learningRate: number): LaidRun {
  const found = findOptimizer(optimizer);
  if (!found) throw new RangeError(`There is no optimizer “${optimizer}”.`);
  return {
    optimizer,
    hyperparameters: defaultHyperparameters(found),
    schedule: CONSTANT,
    clipNorm: null,
    precision: 'float64',
    learningRate,
  };
}

/** One experiment at some rates, to begin with. */
export function laboratoryOf(experiment: Experiment, learningRates: readonly number[]): Laboratory {
  return {
    view: 'runs',
    ground: groundOf(experiment),
    runs: learningRates.slice(0, MOST_RUNS).map((rate) => laidRun(experiment, rate)),
    chosen: 0,
    step: 0,
    rival: null,
    rangeTest: USUAL_RANGE,
    challenge: null,
  };
}

/** The furthest that the runs can be walked. */
export function lastStep({ ground }: Pick<Laboratory, 'ground'>): number {
  return Math.min(ground.budget, MOST_WALKED);
}

/** What is wrong with a laboratory, and with which of its parts. */
export interface LaboratoryFault extends Fault {
  readonly part: 'runs' | 'chosen' | 'step' | 'rival' | 'range' | 'challenge';
}

/** The first thing that keeps it from being shown, or null. */
export function checkLaboratory(laboratory: Laboratory): LaboratoryFault | null {
  const { ground, runs, chosen, step, rival, rangeTest, challenge } = laboratory;
  if (runs.length === 0 || runs.length > MOST_RUNS) {
    return fault('runs', sentence('faults.laboratory-runs', { most: MOST_RUNS }));
  }
  for (const run of runs) {
    const wrong = checkLaidRun(ground, run);
    if (wrong) return { part: 'runs', ...wrong };
  }
  if (!isWhole(chosen, 0, runs.length - 1)) {
    return fault('chosen', sentence('faults.laboratory-run'));
  }
  if (!isWhole(step, 0, lastStep(laboratory))) {
    return fault('step', sentence('faults.laboratory-step', { last: lastStep(laboratory) }));
  }
  const wrongRival = rival && checkLaidRival(ground, rival);
  if (wrongRival) return { part: 'rival', ...wrongRival };
  const wrongRange = growthFault(rangeTest);
  if (wrongRange !== null) return fault('range', wrongRange);
  const wrongChallenge = challenge && checkChallenge(challenge);
  return wrongChallenge ? fault('challenge', wrongChallenge) : null;
}

/** The first thing that is wrong with one run on this ground, or null. */
export function checkLaidRun(ground: Ground, run: LaidRun): Fault | null {
  const message = checkLearningRate(run.learningRate) ?? checkChanges(run);
  if (message !== null) return { field: 'rate', message };
  return checkExperiment(experimentOfRun(ground, run));
}

/** The same for the other side of a duel. */
export function checkLaidRival(ground: Ground, rival: LaidRun): Fault | null {
  return isRateFree(rival)
    ? checkRateFree(experimentOfRun(ground, rival))
    : checkLaidRun(ground, rival);
}

function checkChanges({ schedule }: LaidRun): Sentence | null {
  return schedule.kind === 'by-hand' && schedule.changes.length > MOST_CHANGES_BY_HAND
    ? sentence('faults.laboratory-changes', { most: MOST_CHANGES_BY_HAND })
    : null;
}

function checkChallenge({ seed, tries }: Challenge): Sentence | null {
  if (!isWhole(seed, 0, MOST_SEED)) {
    return sentence('faults.challenge-seed', { most: MOST_SEED });
  }
  if (tries.length > MOST_TRIES) return sentence('faults.challenge-tries', { most: MOST_TRIES });
  return tries.map(checkLearningRate).find((message) => message !== null) ?? null;
}

function fault(part: LaboratoryFault['part'], message: Sentence): LaboratoryFault {
  return { part, field: part, message };
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
