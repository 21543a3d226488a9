import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  type Fault,
  type Precision,
} from '#core/engine/experiment';
import type { LossReference } from '#core/engine/loss-reference';
import { TIME_LIMITS } from '#core/room/round';
import { parseNumber } from './parse-number';
import { type ScheduleDraft, scheduleDraftOf, scheduleOf } from './schedule-draft';

/** A round as it is being set up: numbers are text, for they may be half typed, and so is a typed loss. */
export interface Draft {
  readonly loss: LossReference;
  readonly optimizer: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly budget: string;
  readonly target: string;
  readonly schedule: ScheduleDraft;
  /** Longest gradient; null for no clipping. */
  readonly clipNorm: string | null;
  readonly precision: Precision;
  readonly seed: string;
  /** Seconds; empty for none. */
  readonly limit: string;
}

export interface RoundSetup {
  readonly experiment: Experiment;
  /** Seconds; null for none. */
  readonly timeLimit: number | null;
}

export type DraftResult =
  | { readonly setup: RoundSetup; readonly fault: null }
  | { readonly setup: null; readonly fault: Fault };

const DEFAULT_LIMIT = '90';

/** The settings of the reference for a loss and an optimizer. Throws a RangeError for an unknown one. */
export function defaultDraft(loss: LossReference, optimizer: string, limit = DEFAULT_LIMIT): Draft {
  return draftOf(defaultExperiment(loss, optimizer), limit);
}

export function draftOf(experiment: Experiment, limit = DEFAULT_LIMIT): Draft {
  return {
    loss: experiment.loss,
    optimizer: experiment.optimizer,
    hyperparameters: textsOf(experiment.hyperparameters),
    start: experiment.start.map(String),
    budget: String(experiment.budget),
    target: String(experiment.target),
    schedule: scheduleDraftOf(experiment.schedule),
    clipNorm: experiment.clipNorm === null ? null : String(experiment.clipNorm),
    precision: experiment.precision,
    seed: String(experiment.seed),
    limit,
  };
}

export function textsOf(numbers: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, String(value)]));
}

/** The round that the draft describes, or the first thing that is wrong with it. */
export function roundOfDraft(draft: Draft): DraftResult {
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
  };
  const fault = checkExperiment(experiment) ?? checkLimit(draft.limit);
  if (fault !== null) return { setup: null, fault };
  const timeLimit = draft.limit.trim() === '' ? null : parseNumber(draft.limit);
  return { setup: { experiment, timeLimit }, fault: null };
}

function checkLimit(text: string): Fault | null {
  if (text.trim() === '') return null;
  const seconds = parseNumber(text);
  if (seconds >= TIME_LIMITS.least && seconds <= TIME_LIMITS.most) return null;
  const message = `A time limit is between ${TIME_LIMITS.least} and ${TIME_LIMITS.most} seconds, or none.`;
  return { field: 'limit', message };
}
