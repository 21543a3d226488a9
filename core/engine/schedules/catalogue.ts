import { type Sentence, sentence } from '#core/words/messages';
import { byHandRules } from './by-hand';
import { constantRules } from './constant';
import { cosineRules } from './cosine';
import { oneCycleRules } from './one-cycle';
import type { ScheduleRules } from './rules';
import type { Schedule, ScheduleKind, ScheduleOf } from './schedule';
import { silverRules } from './silver';
import { stepDecayRules } from './step-decay';
import { warmupCosineRules } from './warmup-cosine';
import { warmupStableDecayRules } from './wsd';

/** In the order of the form in which a round is set up. */
const RULES: { readonly [Kind in ScheduleKind]: ScheduleRules<ScheduleOf<Kind>> } = {
  constant: constantRules,
  'step-decay': stepDecayRules,
  cosine: cosineRules,
  'warmup-cosine': warmupCosineRules,
  wsd: warmupStableDecayRules,
  'one-cycle': oneCycleRules,
  silver: silverRules,
  'by-hand': byHandRules,
};

export const SCHEDULE_KINDS = Object.keys(RULES) as readonly ScheduleKind[];

function rulesOf<Kind extends ScheduleKind>(kind: Kind): ScheduleRules<ScheduleOf<Kind>> {
  return RULES[kind];
}

/** A schedule of that kind with usual numbers: what a console offers first. */
export function usualSchedule(kind: ScheduleKind, budget: number): Schedule {
  return rulesOf(kind).usual(budget);
}

/** What is wrong with it, or null; rates by hand are checked with the other rates. */
export function checkSchedule(schedule: Schedule, budget: number): Sentence | null {
  const { kind } = schedule;
  if (!SCHEDULE_KINDS.includes(kind)) {
    return sentence('faults.schedule-kind', { kinds: SCHEDULE_KINDS.join(', ') });
  }
  return rulesOf(kind).fault(schedule, budget);
}

/** The step until which a run must stay at the target to have arrived: the budget, or where a pattern is complete. */
export function scheduleEnd({ kind }: Schedule, budget: number): number {
  return rulesOf(kind).completeAt?.(budget) ?? budget;
}

/** Factor on the learning rate in update `step` (1 for the first) of `budget`. */
export function scheduleFactor(schedule: Schedule, step: number, budget: number): number {
  return rulesOf(schedule.kind).factor(schedule, step, budget);
}
