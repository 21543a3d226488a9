import { type Sentence, sentence } from '#core/words/messages';
import { defaultHyperparameters, type HyperparameterSpec } from '../optimizer';
import { findOptimizer, isRateFree } from '../optimizers/catalogue';
import { checkSchedule } from '../schedules/catalogue';
import { CONSTANT } from '../schedules/constant';
import type { Schedule } from '../schedules/schedule';
import { checkLearningRate } from './learning-rate';
import { checkExpression, findLoss, type LossReference } from './loss-reference';
import { raceRow, raceSettings } from './race-settings';
import type { RaceFaultCode } from './race-table';

/** Stored with every result, and raised whenever the same inputs may give different bits or a different outcome. */
export const ENGINE_VERSION = 3;
export const BUDGET_LIMITS = { lowest: 96, highest: 20_000 } as const;
export const NOISE_LIMITS = { lowest: 0, highest: 1e6, dimensions: 2 } as const;
const MOST_WEIGHT = 1e6;
/** Of minibatches and noise, and so of a challenge. */
export const MOST_SEED = 0xffffffff;
export const PRECISIONS = ['float64', 'float32'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Everything that fixes a run except its learning rate. Plain data. */
export interface Experiment {
  readonly loss: LossReference;
  /** The optimizer's id. */
  readonly optimizer: string;
  /** Every one the optimizer has, defaults filled in. */
  readonly hyperparameters: Readonly<Record<string, number>>;
  readonly start: readonly number[];
  /** Steps. */
  readonly budget: number;
  /** The share of the first gap that counts as converged. */
  readonly target: number;
  readonly precision: Precision;
  readonly schedule: Schedule;
  /** Gradients are clipped to this length, above 0; null for no clipping. Clipping hides divergence. */
  readonly clipNorm: number | null;
  /**
   * Standard deviation of the normal number that is added to each component of each gradient before the optimizer sees
   * it, 0 to 1e6. Absent: 0, none, as in everything stored before there was noise. On losses of one or two weights only.
   * The loss itself has none, and outcomes are judged on it.
   */
  readonly noise?: number | undefined;
  /** Draws the minibatches and the noise; 0 to 2^32 - 1. */
  readonly seed: number;
}

/** Throws a RangeError for an unknown loss or optimizer. */
export function defaultExperiment(reference: LossReference, optimizerId: string): Experiment {
  const loss = findLoss(reference);
  if (!loss) throw new RangeError('There is no such loss function.');
  const optimizer = findOptimizer(optimizerId);
  if (!optimizer) throw new RangeError(`There is no optimizer “${optimizerId}”.`);
  const { budget, target } = raceSettings(loss, optimizer);
  return {
    loss: reference,
    optimizer: optimizerId,
    hyperparameters: defaultHyperparameters(optimizer),
    start: loss.start,
    budget,
    target,
    precision: 'float64',
    schedule: CONSTANT,
    clipNorm: null,
    seed: 1,
  };
}

/** Why a pair is offered as a demonstration instead of a race. It has a message of its name among the words of experiments. */
export interface RaceFault {
  readonly code: RaceFaultCode;
}

/** Judged by the pair's default settings; null for a race. Throws a RangeError for an unknown loss or optimizer. */
export function raceFault(reference: LossReference, optimizerId: string): RaceFault | null {
  const loss = findLoss(reference);
  if (!loss) throw new RangeError('There is no such loss function.');
  const optimizer = findOptimizer(optimizerId);
  if (!optimizer) throw new RangeError(`There is no optimizer “${optimizerId}”.`);
  const { fault } = raceSettings(loss, optimizer);
  return fault && { code: fault };
}

/** False for a demonstration, and for an unknown loss or optimizer. */
export function isPlayable(reference: LossReference, optimizerId: string): boolean {
  if (!findLoss(reference) || !findOptimizer(optimizerId)) return false;
  return raceFault(reference, optimizerId) === null;
}

/** The learning rates at the ends of a race's slider, which is logarithmic. */
export function sliderRange(experiment: Experiment): { lowest: number; highest: number } {
  const slider = findOptimizer(experiment.optimizer)?.slider;
  if (slider) return { ...slider };
  const loss = findLoss(experiment.loss);
  const edge = loss ? raceRow(loss).edge : 1;
  return { lowest: edge / 1000, highest: edge * 10 };
}

export interface Fault {
  readonly field: string;
  /** Tells a person what to change. */
  readonly message: Sentence;
}

/** The first thing wrong with it as an experiment at rates, or null. */
export function checkExperiment(experiment: Experiment): Fault | null {
  if (!isRateFree(experiment)) return checkRun(experiment);
  return { field: 'optimizer', message: sentence('faults.rate-free') };
}

/** The same as one that finds its own steps. */
export function checkRateFree(experiment: Experiment): Fault | null {
  const { schedule, clipNorm } = experiment;
  if (schedule.kind !== 'constant') {
    return { field: 'schedule', message: sentence('faults.no-rate-to-change') };
  }
  if (clipNorm !== null) {
    return { field: 'clipNorm', message: sentence('faults.whole-gradient') };
  }
  return checkRun(experiment);
}

/** What is wrong with it as the other side of a duel, with a rate or without. */
export function checkRival(rival: Experiment): Fault | null {
  return isRateFree(rival) ? checkRateFree(rival) : checkExperiment(rival);
}

/** The first thing that keeps it from being run, or null. */
export function checkRun(experiment: Experiment, find = findLoss): Fault | null {
  const loss = find(experiment.loss);
  if (!loss) return { field: 'loss', message: lossFault(experiment.loss) };
  const optimizer = findOptimizer(experiment.optimizer);
  if (!optimizer) return { field: 'optimizer', message: sentence('faults.optimizer') };
  const { start, budget, target, precision, schedule, clipNorm, noise = 0, seed } = experiment;
  if (start.length !== loss.dimension || !start.every(isUsableWeight)) {
    const message = sentence('faults.start-numbers', { count: loss.dimension, most: MOST_WEIGHT });
    return { field: 'start', message };
  }
  if (!Number.isFinite(loss.value(start))) {
    return { field: 'start', message: sentence('faults.start-without-value') };
  }
  const { lowest, highest } = BUDGET_LIMITS;
  if (!Number.isInteger(budget) || budget < lowest || budget > highest) {
    return { field: 'budget', message: sentence('faults.budget', BUDGET_LIMITS) };
  }
  if (!(target >= 1e-12 && target < 1)) {
    return { field: 'target', message: sentence('faults.target') };
  }
  if (!PRECISIONS.includes(precision)) {
    return { field: 'precision', message: sentence('faults.precision') };
  }
  if (clipNorm !== null && !(clipNorm > 0 && Number.isFinite(clipNorm))) {
    return { field: 'clipNorm', message: sentence('faults.clipping') };
  }
  const noiseFault = checkNoise(noise, loss.dimension);
  if (noiseFault) return { field: 'noise', message: noiseFault };
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED) {
    return { field: 'seed', message: sentence('faults.seed', { most: MOST_SEED }) };
  }
  const scheduleFault = checkSchedule(schedule, budget) ?? checkRatesByHand(schedule);
  if (scheduleFault) return { field: 'schedule', message: scheduleFault };
  return checkHyperparameters(optimizer.hyperparameters, experiment.hyperparameters);
}

function lossFault(reference: LossReference): Sentence {
  const fault = 'expression' in reference ? checkExpression(reference.expression) : null;
  return fault
    ? sentence('faults.formula-at', { column: fault.column, fault: fault.message })
    : sentence('faults.loss');
}

function checkNoise(noise: number, dimension: number): Sentence | null {
  const { lowest, highest, dimensions } = NOISE_LIMITS;
  if (!(noise >= lowest && noise <= highest)) {
    return sentence('faults.noise', { most: highest });
  }
  return noise > 0 && dimension > dimensions ? sentence('faults.noise-weights') : null;
}

function checkRatesByHand(schedule: Schedule): Sentence | null {
  if (schedule.kind !== 'by-hand') return null;
  const faults = schedule.changes.map(({ learningRate }) => checkLearningRate(learningRate));
  return faults.find((fault) => fault !== null) ?? null;
}

function checkHyperparameters(
  specs: readonly HyperparameterSpec[],
  values: Readonly<Record<string, number>>,
): Fault | null {
  for (const { id, label, min, max, isMaxOpen } of specs) {
    const value = values[id];
    const setting = sentence(`experiment-notes.setting.${label}`);
    if (value === undefined) {
      return { field: id, message: sentence('faults.setting-missing', { setting }) };
    }
    if (!(value >= min && value <= max && !(isMaxOpen && value === max))) {
      const limits = { setting, min: typedLimit(min), max: typedLimit(max) };
      const end = isMaxOpen ? 'open' : 'closed';
      return { field: id, message: sentence(`faults.setting-${end}`, limits) };
    }
  }
  const unknown = Object.keys(values).find((id) => !specs.some((spec) => spec.id === id));
  if (unknown === undefined) return null;
  return { field: unknown, message: sentence('faults.setting-unknown', { id: unknown }) };
}

/** As one types it, where no language has digits of its own for it: "1e-12". */
function typedLimit(limit: number): string | Sentence {
  const isPlain = limit === 0 || (limit >= 1e-4 && limit < 1e6);
  return isPlain ? sentence('faults.limit', { limit }) : String(limit);
}

function isUsableWeight(weight: number): boolean {
  return Math.abs(weight) <= MOST_WEIGHT;
}
