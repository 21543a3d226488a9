import { defaultHyperparameters, type HyperparameterSpec } from '../optimizer';
import { findOptimizer, isRateFree } from '../optimizers/catalogue';
import { checkSchedule } from '../schedules/catalogue';
import { CONSTANT } from '../schedules/constant';
import type { Schedule } from '../schedules/schedule';
import { checkExpression, findLoss, type LossReference } from './loss-reference';
import { raceRow, raceSettings } from './race-settings';
import type { RaceFaultCode } from './race-table';
import { type RateFault, rateFault } from './rate-fault';

/** Stored with every result, and raised whenever the same inputs may give different bits or a different outcome. */
export const ENGINE_VERSION = 3;
export const BUDGET_LIMITS = { lowest: 96, highest: 20_000 } as const;
export const NOISE_LIMITS = { lowest: 0, highest: 1e6, dimensions: 2 } as const;
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
  /** A sentence telling a person what to change. */
  readonly message: string;
}

/** The first thing wrong with it as an experiment at rates, or null. */
export function checkExperiment(experiment: Experiment): Fault | null {
  if (!isRateFree(experiment)) return checkRun(experiment);
  const message =
    'This optimizer finds its own steps and takes no rate: choose it as the other side of a duel.';
  return { field: 'optimizer', message };
}

/** The same as one that finds its own steps. */
export function checkRateFree(experiment: Experiment): Fault | null {
  const { schedule, clipNorm } = experiment;
  if (schedule.kind !== 'constant') {
    const message = 'There is no rate for a schedule to change: choose the constant one.';
    return { field: 'schedule', message };
  }
  if (clipNorm !== null) {
    const message = 'It finds its steps from the whole gradient: take the clipping away.';
    return { field: 'clipNorm', message };
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
  if (!optimizer) return { field: 'optimizer', message: 'Choose an optimizer from the list.' };
  const { start, budget, target, precision, schedule, clipNorm, noise = 0, seed } = experiment;
  if (start.length !== loss.dimension || !start.every(isUsableWeight)) {
    const message = `The start needs ${count(loss.dimension, 'number')} between −1,000,000 and 1,000,000.`;
    return { field: 'start', message };
  }
  if (!Number.isFinite(loss.value(start))) {
    return {
      field: 'start',
      message: 'The loss has no finite value at this start: choose another.',
    };
  }
  const { lowest, highest } = BUDGET_LIMITS;
  if (!Number.isInteger(budget) || budget < lowest || budget > highest) {
    return {
      field: 'budget',
      message: 'The budget must be a whole number from 96 to 20,000 steps.',
    };
  }
  if (!(target >= 1e-12 && target < 1)) {
    return { field: 'target', message: 'The target must be at least 1e-12 and below 1.' };
  }
  if (!PRECISIONS.includes(precision)) {
    return { field: 'precision', message: 'The precision is either float64 or float32.' };
  }
  if (clipNorm !== null && !(clipNorm > 0 && Number.isFinite(clipNorm))) {
    return { field: 'clipNorm', message: 'Gradients can be clipped to a length above 0 only.' };
  }
  const noiseFault = checkNoise(noise, loss.dimension);
  if (noiseFault) return { field: 'noise', message: noiseFault };
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    return { field: 'seed', message: 'The seed must be a whole number from 0 to 4,294,967,295.' };
  }
  const scheduleFault = checkSchedule(schedule, budget) ?? checkRatesByHand(schedule);
  if (scheduleFault) return { field: 'schedule', message: scheduleFault };
  return checkHyperparameters(optimizer.hyperparameters, experiment.hyperparameters);
}

function lossFault(reference: LossReference): string {
  const fault = 'expression' in reference ? checkExpression(reference.expression) : null;
  return fault
    ? `Column ${fault.column}: ${fault.message}`
    : 'Choose a loss function from the list.';
}

function checkNoise(noise: number, dimension: number): string | null {
  const { lowest, highest, dimensions } = NOISE_LIMITS;
  if (!(noise >= lowest && noise <= highest)) {
    return 'The noise of the gradient must be a number from 0 (none) to 1,000,000.';
  }
  return noise > 0 && dimension > dimensions
    ? 'Noise can be added on losses of one or two weights only: set it to 0 here.'
    : null;
}

function checkRatesByHand(schedule: Schedule): string | null {
  if (schedule.kind !== 'by-hand') return null;
  const faults = schedule.changes.map(({ learningRate }) => checkLearningRate(learningRate));
  return faults.find((fault) => fault !== null) ?? null;
}

function checkHyperparameters(
  specs: readonly HyperparameterSpec[],
  values: Readonly<Record<string, number>>,
): Fault | null {
  for (const { id, name, min, max, isMaxOpen } of specs) {
    const value = values[id];
    if (value === undefined) return { field: id, message: `${name} is missing.` };
    if (!(value >= min && value <= max && !(isMaxOpen && value === max))) {
      const end = isMaxOpen ? `below ${max}` : `at most ${max}`;
      return { field: id, message: `${name} must be at least ${min} and ${end}.` };
    }
  }
  const unknown = Object.keys(values).find((id) => !specs.some((spec) => spec.id === id));
  if (unknown === undefined) return null;
  return { field: unknown, message: `This optimizer has no setting “${unknown}”.` };
}

/** A sentence about what is wrong with it, or null. */
export function checkLearningRate(rate: number): string | null {
  const fault = rateFault(rate);
  return fault && RATE_FAULT_TEXTS[fault];
}

const RATE_FAULT_TEXTS: Readonly<Record<RateFault, string>> = {
  'not-a-number': 'The learning rate must be a number.',
  zero: 'With a learning rate of zero nothing would ever move.',
  negative: 'A negative learning rate would walk uphill: it must be above zero.',
  'too-small': 'The learning rate must be at least 1e-12.',
  'too-large': 'The learning rate must be at most 1,000,000.',
};

function isUsableWeight(weight: number): boolean {
  return Math.abs(weight) <= 1e6;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
