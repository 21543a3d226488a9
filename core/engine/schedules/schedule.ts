import type { ByHand } from './by-hand';
import type { Constant } from './constant';
import type { Cosine } from './cosine';
import type { OneCycle } from './one-cycle';
import type { Silver } from './silver';
import type { StepDecay } from './step-decay';
import type { WarmupCosine } from './warmup-cosine';
import type { WarmupStableDecay } from './wsd';

/** How the learning rate changes with the step: a factor on each run's own rate, or rates set by hand. Plain data. */
export type Schedule =
  | Constant
  | StepDecay
  | Cosine
  | WarmupCosine
  | WarmupStableDecay
  | OneCycle
  | Silver
  | ByHand;
export type ScheduleKind = Schedule['kind'];
export type ScheduleOf<Kind extends ScheduleKind> = Extract<Schedule, { kind: Kind }>;

/** The rate set by hand for update `step`; null where each run has its own. */
export function rateByHand(schedule: Schedule, step: number): number | null {
  if (schedule.kind !== 'by-hand') return null;
  let rate: number | null = null;
  for (const change of schedule.changes) if (change.step < step) rate = change.learningRate;
  return rate;
}
