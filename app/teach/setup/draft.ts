import {
  checkExperiment,
  defaultExperiment,
  type Experiment,
  type Fault,
} from '#core/engine/experiment';
import type { LossReference } from '#core/engine/loss-reference';
import { TIME_LIMITS } from '#core/room/round';

/** A round as it is being set up: numbers are text, for they may be half typed. */
export interface Draft {
  readonly loss: LossReference;
  readonly optimizer: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly budget: string;
  readonly target: string;
  /** Seconds; empty for none. */
  readonly limit: string;
}

export interface RoundSetup {
  readonly experiment: Experiment;
  /** Seconds; null for none. */
  readonly timeLimit: number | null;
}

/** A faulty draft still has its experiment where the fault is only in the time limit. */
export type DraftResult =
  | { readonly setup: RoundSetup; readonly fault: null }
  | { readonly setup: null; readonly fault: Fault };

const DEFAULT_LIMIT = '90';

/** A number as people type it: `0.1`, `.05`, `1e-3`, with a comma for a point or a true minus sign. NaN if it isn't one. */
export function parseNumber(text: string): number {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** The settings of the reference for a loss and an optimizer. Throws a RangeError for an unknown one. */
export function defaultDraft(loss: LossReference, optimizer: string, limit = DEFAULT_LIMIT): Draft {
  return draftOf(defaultExperiment(loss, optimizer), limit);
}

export function draftOf(experiment: Experiment, limit = DEFAULT_LIMIT): Draft {
  return {
    loss: experiment.loss,
    optimizer: experiment.optimizer,
    hyperparameters: Object.fromEntries(
      Object.entries(experiment.hyperparameters).map(([id, value]) => [id, String(value)]),
    ),
    start: experiment.start.map(String),
    budget: String(experiment.budget),
    target: String(experiment.target),
    limit,
  };
}

/** The round that the draft describes, or the first thing that is wrong with it. */
export function roundOfDraft(draft: Draft): DraftResult {
  const experiment: Experiment = {
    ...defaultExperiment(draft.loss, draft.optimizer),
    hyperparameters: Object.fromEntries(
      Object.entries(draft.hyperparameters).map(([id, text]) => [id, parseNumber(text)]),
    ),
    start: draft.start.map(parseNumber),
    budget: parseNumber(draft.budget),
    target: parseNumber(draft.target),
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

/** Another loss or optimizer brings its own defaults; the time limit stays. */
export function withDefaults(draft: Draft, loss: LossReference, optimizer: string): Draft {
  return defaultDraft(loss, optimizer, draft.limit);
}
