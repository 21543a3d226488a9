import { BUDGET_LIMITS } from '../experiment/experiment';
import { scheduleEnd } from '../schedules/catalogue';
import { trajectory } from '../simulation/simulation';
import { edgeReason } from './edge-reason';
import { type MeasuredRun, numbersOf } from './measured-run';
import { MOSTLY_TURNING } from './slow-reason';
import type { Statement } from './statement';

/** With fewer turns in 48 steps a run doesn't swing: it counts as oscillating because it left the target. */
export const LEAST_TURNING = 3;
/** A run that covered less than this share of the distance could never have arrived. */
const CLEARLY_SHORT = 0.9;

/** Why a run didn't settle. */
export function swingReason(run: MeasuredRun): Statement {
  const { loss, turns, hops, way, distance } = run;
  const numbers = numbersOf(run);
  const end = leavesTargetUntil(run);
  if (end !== null) return { code: 'pattern-unfinished', numbers: { ...numbers, end } };
  if (turns < LEAST_TURNING) {
    if (loss.sampleGradients) return { code: 'noisy-steps', numbers };
    return { code: hasLeftTarget(run) ? 'left-target' : 'carried-on', numbers };
  }
  if (way < CLEARLY_SHORT * distance) return { code: 'short-swings', numbers };
  if (loss.sampleGradients) return { code: 'noisy-steps', numbers };
  if (loss.slopeNeverFades && hops > 0) return { code: 'slope-never-fades', numbers };
  const edge = edgeReason(run);
  if (edge) return edge;
  if (hops > 0) return { code: 'hops-over', numbers };
  return { code: turns >= MOSTLY_TURNING ? 'turns-back' : 'swings', numbers };
}

/**
 * The step at which its schedule's pattern is complete, if the run is at the target when its budget is spent and a
 * longer step of the pattern takes it out again before then; else null.
 */
function leavesTargetUntil({ experiment, rate, loss, losses }: MeasuredRun): number | null {
  const { budget, schedule, target } = experiment;
  const end = scheduleEnd(schedule, budget);
  const highest = loss.minimum.value + target * (losses[0]! - loss.minimum.value);
  if (end === budget || end > BUDGET_LIMITS.highest || !(losses[budget]! <= highest)) return null;
  const later = trajectory({ ...experiment, budget: end }, rate).losses.subarray(budget);
  return later.every((value) => value <= highest) ? null : end;
}

/** Whether it was at the target at one step, and not at a later one. */
export function hasLeftTarget({ losses, loss, experiment }: MeasuredRun): boolean {
  const { value: minimum } = loss.minimum;
  const target = minimum + experiment.target * (losses[0]! - minimum);
  const first = losses.findIndex((value) => value <= target);
  return first !== -1 && losses.subarray(first).some((value) => value > target);
}
