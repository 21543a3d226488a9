import { failure, type Result, success } from '#core/base/result';
import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  type Fault,
  PRECISIONS,
  type Precision,
} from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { parseNumber } from '../fields/parse-number';
import { SCHEDULE_SHAPE, type ScheduleDraft, scheduleDraftOf, scheduleOf } from './schedule-draft';
import { either, listOf, objectOf, oneOf, orNull, recordOf, type Shape, text } from './shape';

/** An experiment being set up: numbers are text, since they may be half typed, and so is a custom loss. */
export interface ExperimentDraft {
  readonly loss: LossReference;
  readonly optimizer: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly budget: string;
  readonly target: string;
  readonly schedule: ScheduleDraft;
  /** The longest gradient; null for no clipping. */
  readonly clipNorm: string | null;
  /** Standard deviation. */
  readonly noise: string;
  readonly precision: Precision;
  readonly seed: string;
}

/** A loss that this version has; a custom formula may well be half typed. */
const LOSS_SHAPE: Shape<LossReference> = either(
  objectOf({ id: oneOf(LOSSES.map(({ id }) => id)) }),
  objectOf({ expression: text }),
);

/** The shape of each field of a draft. */
export const EXPERIMENT_SHAPES: {
  readonly [Name in keyof ExperimentDraft]: Shape<ExperimentDraft[Name]>;
} = {
  loss: LOSS_SHAPE,
  optimizer: oneOf([...OPTIMIZERS, ...RIVALS].map(({ id }) => id)),
  hyperparameters: recordOf(text),
  start: listOf(text),
  budget: text,
  target: text,
  schedule: SCHEDULE_SHAPE,
  clipNorm: orNull(text),
  noise: text,
  precision: oneOf(PRECISIONS),
  seed: text,
};

/** The settings of the reference for a loss and an optimizer. Throws a RangeError for an unknown one. */
export function defaultDraft(loss: LossReference, optimizer: string): ExperimentDraft {
  return draftOf(defaultExperiment(loss, optimizer));
}

export function draftOf(experiment: Experiment): ExperimentDraft {
  return {
    loss: experiment.loss,
    optimizer: experiment.optimizer,
    hyperparameters: textsOf(experiment.hyperparameters),
    start: experiment.start.map(String),
    budget: String(experiment.budget),
    target: String(experiment.target),
    schedule: scheduleDraftOf(experiment.schedule),
    clipNorm: experiment.clipNorm === null ? null : String(experiment.clipNorm),
    noise: String(experiment.noise ?? 0),
    precision: experiment.precision,
    seed: String(experiment.seed),
  };
}

export function textsOf(numbers: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, String(value)]));
}

/**
 * The experiment that the draft describes, or the first fault in it.
 * @param check what it is to be right as
 */
export function draftedExperiment(
  draft: ExperimentDraft,
  check: (experiment: Experiment) => Fault | null = checkExperiment,
): Result<Experiment, Fault> {
  const experiment: Experiment = {
    loss: draft.loss,
    optimizer: draft.optimizer,
    hyperparameters: Object.fromEntries(
      Object.entries(draft.hyperparameters).map(([id, text]) => [id, parseNumber(text)]),
    ),
    start: draft.start.map(parseNumber),
    budget: parseNumber(draft.budget),
    target: parseNumber(draft.target),
    schedule: scheduleOf(draft.schedule),
    clipNorm: draft.clipNorm === null ? null : parseNumber(draft.clipNorm),
    precision: draft.precision,
    seed: parseNumber(draft.seed),
    // Without noise it is the same data as ever.
    ...(parseNumber(draft.noise) !== 0 && { noise: parseNumber(draft.noise) }),
  };
  const fault = check(experiment);
  return fault === null ? success(experiment) : failure(fault);
}
