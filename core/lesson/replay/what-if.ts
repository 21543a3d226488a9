import { failure, type Result, success } from '#core/base/result';
import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  NOISE_LIMITS,
} from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { usualSchedule } from '#core/engine/schedules/catalogue';
import type { ScheduleKind } from '#core/engine/schedules/schedule';
import type { Activity } from '../activities/activity';
import { isSteered } from '../activities/asked';
import { rulesOf } from '../activities/catalogue';
import { EMPTY_INPUTS } from '../activities/inputs';

/** What is changed of an experiment; what is absent stays as it was in class. */
export interface WhatIf {
  /** Id of one that takes a rate; its own settings have their defaults. */
  readonly optimizer?: string;
  /** Id of a loss of the catalogue. It brings in its start and its goal. */
  readonly loss?: string;
  /** A number for each weight of the loss. */
  readonly start?: readonly number[];
  /** Steps. */
  readonly budget?: number;
  /** Standard deviation, 0 for none. */
  readonly noise?: number;
  /** With its usual numbers for the budget. */
  readonly schedule?: ScheduleKind;
}

export type WhatIfPart = keyof WhatIf;
export const WHAT_IF_PARTS: readonly WhatIfPart[] = [
  'optimizer',
  'loss',
  'start',
  'budget',
  'noise',
  'schedule',
];

/**
 * What of an activity's experiment can be changed; nothing where no runs follow from what was stored. Where rates are
 * changed on the way, the students make the schedule.
 */
export function changeableParts(activity: Activity): readonly WhatIfPart[] {
  if (rulesOf(activity).groups(activity, EMPTY_INPUTS).length === 0) return [];
  return isSteered(activity) ? WHAT_IF_PARTS.filter((part) => part !== 'schedule') : WHAT_IF_PARTS;
}

/** What differs from the experiment; the same as nothing asked for is left out. */
export function realChanges(base: Experiment, asked: WhatIf): WhatIf {
  const { optimizer, loss, start, budget, noise, schedule } = asked;
  const isOtherLoss = loss !== undefined && !('id' in base.loss && base.loss.id === loss);
  const begun = isOtherLoss ? (findLoss({ id: loss })?.start ?? base.start) : base.start;
  return {
    ...(optimizer !== undefined && optimizer !== base.optimizer && { optimizer }),
    ...(isOtherLoss && { loss }),
    ...(start !== undefined && !isSamePoint(start, begun) && { start }),
    ...(budget !== undefined && budget !== base.budget && { budget }),
    ...(noise !== undefined && noise !== (base.noise ?? 0) && { noise }),
    ...(schedule !== undefined && schedule !== base.schedule.kind && { schedule }),
  };
}

export function isChanged(changes: WhatIf): boolean {
  return WHAT_IF_PARTS.some((part) => changes[part] !== undefined);
}

/** The changed experiment; or the first thing that keeps it from being run, as a sentence. */
export function whatIfExperiment(base: Experiment, asked: WhatIf): Result<Experiment, string> {
  const changes = realChanges(base, asked);
  const optimizer = findOptimizer(changes.optimizer ?? base.optimizer);
  if (optimizer === null || (changes.optimizer !== undefined && !OPTIMIZERS.includes(optimizer))) {
    return failure('Choose an optimizer from the list.');
  }
  const reference = changes.loss === undefined ? base.loss : { id: changes.loss };
  const loss = findLoss(reference);
  if (loss === null) return failure('Choose a loss function from the list.');
  const fitsNoise = !base.noise || loss.dimension <= NOISE_LIMITS.dimensions;
  const noise = changes.noise ?? (fitsNoise ? base.noise : undefined);
  const budget = changes.budget ?? base.budget;
  const { target, start } =
    changes.loss === undefined ? base : defaultExperiment(reference, optimizer.id);
  const made: Experiment = {
    loss: reference,
    optimizer: optimizer.id,
    hyperparameters:
      changes.optimizer === undefined ? base.hyperparameters : defaultHyperparameters(optimizer),
    start: changes.start ?? start,
    budget,
    target,
    precision: base.precision,
    schedule:
      changes.schedule === undefined ? base.schedule : usualSchedule(changes.schedule, budget),
    clipNorm: base.clipNorm,
    ...(noise !== undefined && { noise }),
    seed: base.seed,
  };
  const fault = checkExperiment(made);
  return fault === null ? success(made) : failure(fault.message);
}

/**
 * The activity on the changed experiment, to be played again; or what keeps it from being one, as a sentence. The rival
 * of a duel comes along to the same loss, start, budget and noise.
 */
export function whatIfActivity(activity: Activity, asked: WhatIf): Result<Activity, string> {
  if (!('experiment' in activity) || changeableParts(activity).length === 0) {
    return failure('There is nothing to change in this activity.');
  }
  const made = whatIfExperiment(activity.experiment, asked);
  if (!made.ok) return made;
  const experiment = made.value;
  const changed =
    'rival' in activity
      ? { ...activity, experiment, rival: { ...activity.rival, ...groundOf(experiment) } }
      : { ...activity, experiment };
  const fault = rulesOf(changed).fault(changed);
  return fault === null ? success(changed) : failure(fault);
}

function groundOf({ loss, start, budget, target, noise }: Experiment): Partial<Experiment> {
  return { loss, start, budget, target, noise };
}

function isSamePoint(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, at) => weight === b[at]);
}
