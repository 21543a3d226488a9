import type { rulesOf } from '#core/lesson/activities/catalogue';
import { stepAtElapsed } from '#core/lesson/pace';
import { LEAD_IN_MS, type Millis } from '#core/lesson/round';
import type { AnyView } from './fold';

/** The current step, with its fraction: during a run by its activity's pace, of a finished round the last one. */
export function playbackStepOf(
  phase: AnyView['phase'],
  elapsed: Millis,
  rules: typeof rulesOf,
): number {
  if (phase.kind !== 'running' && phase.kind !== 'finished') return 0;
  if (phase.walk !== null) return phase.walk.step;
  const { activity } = phase.round;
  const { pace, steps } = rules(activity);
  const last = steps(activity);
  return phase.kind === 'finished' ? last : stepAtElapsed(elapsed, last, pace);
}

/** Milliseconds until a locked run starts moving; 0 from then on, and outside a run. */
export function untilStartOf(phase: AnyView['phase'], elapsed: Millis): Millis {
  if (phase.kind !== 'running' || phase.walk !== null) return 0;
  return Math.max(0, LEAD_IN_MS - elapsed);
}
