import { failure, type Result, success } from '#core/base/result';
import { isSame } from '#core/base/same';
import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  type Fault,
  NOISE_LIMITS,
  type Precision,
} from '#core/engine/experiment/experiment';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import { usualSchedule } from '#core/engine/schedules/catalogue';
import type { Schedule, ScheduleKind } from '#core/engine/schedules/schedule';
import type { Sentence } from '#core/words/messages';

/** A kind alone has its usual numbers for the budget. */
export type AskedSchedule = ScheduleKind | Schedule;

/** What is changed of an experiment; what is absent stays as it was in class. */
export interface ExperimentChanges {
  /** An id. It brings in the defaults of its own settings. */
  readonly optimizer?: string;
  /** Settings of the optimizer by their ids, each that differs. */
  readonly hyperparameters?: Readonly<Record<string, number>>;
  /** Id of a loss of the catalogue. It brings in its start and its goal. */
  readonly loss?: string;
  /** A loss that is typed in, instead of an id: it brings in the same. */
  readonly formula?: string;
  /** A number for each weight of the loss. */
  readonly start?: readonly number[];
  /** Steps. */
  readonly budget?: number;
  /** Share of the first gap. */
  readonly target?: number;
  /** Standard deviation, 0 for none. */
  readonly noise?: number;
  readonly schedule?: AskedSchedule;
  /** The longest gradient; null: no clipping. */
  readonly clipNorm?: number | null;
  readonly precision?: Precision;
  readonly seed?: number;
}

/** What differs from the experiment; the same as nothing asked for is left out. */
export function realChanges(base: Experiment, asked: ExperimentChanges): ExperimentChanges {
  const { optimizer, start, budget, target, noise, clipNorm, precision, seed } = asked;
  const begun = begunWith(base, asked);
  const settings = differences(begun.hyperparameters, asked.hyperparameters);
  const schedule =
    asked.schedule === undefined ? null : scheduleChange(base, asked.schedule, budget);
  return {
    ...(optimizer !== undefined && optimizer !== base.optimizer && { optimizer }),
    ...(begun.isOtherLoss && ('id' in begun.loss ? { loss: begun.loss.id } : {})),
    ...(start !== undefined && !isSamePoint(start, begun.start) && { start }),
    ...(budget !== undefined && budget !== base.budget && { budget }),
    ...(noise !== undefined && noise !== (begun.noise ?? 0) && { noise }),
    ...(schedule !== null && { schedule }),
    ...(begun.isOtherLoss && 'expression' in begun.loss && { formula: begun.loss.expression }),
    ...(Object.keys(settings).length > 0 && { hyperparameters: settings }),
    ...(target !== undefined && target !== begun.target && { target }),
    ...(clipNorm !== undefined && clipNorm !== base.clipNorm && { clipNorm }),
    ...(precision !== undefined && precision !== base.precision && { precision }),
    ...(seed !== undefined && seed !== base.seed && { seed }),
  };
}

/**
 * The changed experiment; or the first thing that keeps it from being run, as a sentence.
 * @param check what it is to be right as
 */
export function whatIfExperiment(
  base: Experiment,
  asked: ExperimentChanges,
  check: (experiment: Experiment) => Fault | null = checkExperiment,
): Result<Experiment, Sentence> {
  const changes = realChanges(base, asked);
  const begun = begunWith(base, changes);
  const optimizer = changes.optimizer ?? base.optimizer;
  const noise = changes.noise ?? begun.noise;
  const budget = changes.budget ?? base.budget;
  const made: Experiment = {
    loss: begun.loss,
    optimizer,
    hyperparameters:
      changes.hyperparameters === undefined
        ? begun.hyperparameters
        : { ...begun.hyperparameters, ...changes.hyperparameters },
    start: changes.start ?? begun.start,
    budget,
    target: changes.target ?? begun.target,
    precision: changes.precision ?? base.precision,
    schedule:
      changes.schedule === undefined ? base.schedule : wholeSchedule(changes.schedule, budget),
    clipNorm: changes.clipNorm === undefined ? base.clipNorm : changes.clipNorm,
    // Without noise it is the same data as ever.
    ...(noise !== undefined && (noise !== 0 || noise === base.noise) && { noise }),
    seed: changes.seed ?? base.seed,
  };
  const fault = check(made);
  return fault === null ? success(made) : failure(fault.message);
}

/** Everything of an experiment, as what could be asked for. */
export function asChanges(experiment: Experiment): ExperimentChanges {
  const { loss, noise = 0, ...others } = experiment;
  return { ...others, noise, ...('id' in loss ? { loss: loss.id } : { formula: loss.expression }) };
}

/** Where what another loss or optimizer brings in has taken the place of what was there. */
function begunWith(base: Experiment, asked: ExperimentChanges) {
  const optimizer = findOptimizer(asked.optimizer ?? base.optimizer);
  const isOther = asked.optimizer !== undefined && asked.optimizer !== base.optimizer;
  const hyperparameters =
    isOther && optimizer !== null ? defaultHyperparameters(optimizer) : base.hyperparameters;
  const reference = askedLoss(asked);
  if (reference === null || isSame(reference, base.loss)) {
    const { loss, start, target, noise } = base;
    return { hyperparameters, loss, start, target, noise, isOtherLoss: false };
  }
  const loss = findLoss(reference);
  // What can't be run is refused with its own sentence later.
  const { start, target } =
    optimizer === null || loss === null ? base : defaultExperiment(reference, optimizer.id);
  // A loss with too many weights for noise begins without any.
  const noise = (loss?.dimension ?? 1) <= NOISE_LIMITS.dimensions ? base.noise : undefined;
  return { hyperparameters, loss: reference, start, target, noise, isOtherLoss: true };
}

function askedLoss({ loss, formula }: ExperimentChanges): LossReference | null {
  if (formula !== undefined) return { expression: formula };
  return loss === undefined ? null : { id: loss };
}

function differences(
  usual: Readonly<Record<string, number>>,
  asked: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(asked).filter(([id, value]) => value !== usual[id]));
}

/** null: it is as it was. A schedule with its usual numbers is named by its kind alone. */
function scheduleChange(
  base: Experiment,
  asked: AskedSchedule,
  budget = base.budget,
): AskedSchedule | null {
  if (typeof asked === 'string') return asked === base.schedule.kind ? null : asked;
  if (isSame(asked, base.schedule)) return null;
  const isUsual =
    asked.kind !== base.schedule.kind && isSame(asked, wholeSchedule(asked.kind, budget));
  return isUsual ? asked.kind : asked;
}

function wholeSchedule(asked: AskedSchedule, budget: number): Schedule {
  return typeof asked === 'string' ? usualSchedule(asked, budget) : asked;
}

function isSamePoint(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, at) => weight === b[at]);
}
