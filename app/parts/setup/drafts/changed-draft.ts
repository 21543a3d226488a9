import { BUDGET_LIMITS, type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import type { LossFunction } from '#core/engine/loss-function';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import { usualSchedule } from '#core/engine/schedules/catalogue';
import type { ScheduleKind } from '#core/engine/schedules/schedule';
import { targetAboveFloor } from '#core/engine/theory/noisy-race';
import { parseNumber } from '../fields/parse-number';
import { defaultDraft, draftedExperiment, type ExperimentDraft, textsOf } from './experiment-draft';
import { type ScheduleDraft, scheduleDraftOf } from './schedule-draft';

/** Two unequal valleys with a bump between them: shows what can be typed. */
export const FIRST_EXPRESSION = '(x^2 - 1)^2 + 0.3*x';

/**
 * Another loss brings in all of its own defaults; only the optimizer stays. While a formula is being typed,
 * everything else stays, except for a start that it couldn't start from.
 */
export function withLoss(draft: ExperimentDraft, reference: LossReference): ExperimentDraft {
  const loss = findLoss(reference);
  if (loss === null) return { ...draft, loss: reference };
  if ('expression' in reference && 'expression' in draft.loss) {
    const start = canBeginAt(loss, draft.start.map(parseNumber))
      ? draft.start
      : loss.start.map(String);
    return { ...draft, loss: reference, start };
  }
  return defaultDraft(reference, draft.optimizer);
}

function canBeginAt(loss: LossFunction, start: readonly number[]): boolean {
  if (start.length !== loss.dimension || !Number.isFinite(loss.value(start))) return false;
  const gradient = loss.gradient(start);
  return gradient.every(Number.isFinite) && gradient.some((slope) => slope !== 0);
}

/** Another optimizer brings in its settings, budget and goal; start, schedule and the rest stay, for comparison. */
export function withOptimizer(draft: ExperimentDraft, id: string): ExperimentDraft {
  const optimizer = findOptimizer(id);
  if (optimizer === null) return draft;
  if (findLoss(draft.loss) === null) {
    return {
      ...draft,
      optimizer: id,
      hyperparameters: textsOf(defaultHyperparameters(optimizer)),
    };
  }
  const { hyperparameters, budget, target } = defaultDraft(draft.loss, id);
  return { ...withBudget(draft, budget), optimizer: id, hyperparameters, target };
}

/**
 * Noise leaves a floor that no rate gets below, so a goal that hasn't been touched follows it: it lies above what the
 * rates that are meant to win leave, by the formula.
 */
export function withNoise(draft: ExperimentDraft, noise: string): ExperimentDraft {
  const changed = { ...draft, noise };
  const goal = goalOfNoise(changed);
  const isUntouched = draft.target === (goalOfNoise(draft) ?? usualTarget(draft));
  return isUntouched ? { ...changed, target: goal ?? usualTarget(draft) } : changed;
}

/** The goal that the floor formula sets for a draft's noise; null where there is no noise, or no formula. */
export function goalOfNoise(draft: ExperimentDraft): string | null {
  const usual = usualTarget(draft);
  const made = draftedExperiment({ ...draft, target: usual });
  if (!made.ok || !((made.value.noise ?? 0) > 0)) return null;
  const target = targetAboveFloor(made.value, Number(usual));
  return target === null ? null : String(target);
}

function usualTarget({ loss, optimizer, target }: ExperimentDraft): string {
  return findLoss(loss) === null ? target : defaultDraft(loss, optimizer).target;
}

/** A schedule that hasn't been touched follows the budget. */
export function withBudget(draft: ExperimentDraft, budget: string): ExperimentDraft {
  const usual = usualDraft(draft.schedule.kind, draft.budget);
  const isUsual = JSON.stringify(usual) === JSON.stringify(draft.schedule);
  const schedule = isUsual ? usualDraft(draft.schedule.kind, budget) : draft.schedule;
  return { ...draft, budget, schedule };
}

/** @param experiment the round as it is, for a first change by hand; null while it is faulty */
export function withScheduleKind(
  draft: ExperimentDraft,
  kind: ScheduleKind,
  experiment: Experiment | null,
): ExperimentDraft {
  const schedule = usualDraft(kind, draft.budget);
  if (kind !== 'by-hand') return { ...draft, schedule };
  const step = String(Math.round(usableBudget(draft.budget) / 2));
  const learningRate = String(middleRate(experiment));
  return { ...draft, schedule: { ...schedule, changes: [{ step, learningRate }] } };
}

function usualDraft(kind: ScheduleKind, budget: string): ScheduleDraft {
  return scheduleDraftOf(usualSchedule(kind, usableBudget(budget)));
}

function usableBudget(text: string): number {
  const budget = parseNumber(text);
  return budget >= 1 ? budget : BUDGET_LIMITS.lowest;
}

/** The middle of the slider, rounded to one digit. */
function middleRate(experiment: Experiment | null): number {
  if (experiment === null) return 0.1;
  const { lowest, highest } = sliderRange(experiment);
  return Number(Math.sqrt(lowest * highest).toPrecision(1));
}
