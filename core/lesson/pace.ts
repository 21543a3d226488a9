import { LEAD_IN_MS, type Millis } from './round';

/**
 * How fast a run is shown, the same on the server, the projector and the phones. After the lock
 * everything waits at the start for the lead-in.
 */
export type Pace =
  /**
   * The drama is in the first 15 steps, so they come calmly, two a second, and the rest ever faster, so
   * that every budget takes 20 s. From step 15 on the step is a quadratic in time that begins at the
   * same speed.
   */
  | { readonly kind: 'calm-then-fast' }
  /** The same number of steps every second. */
  | { readonly kind: 'even'; readonly stepsPerSecond: number }
  /** The instructor makes each step: time alone makes none. */
  | { readonly kind: 'by-hand' };

export const CALM_THEN_FAST: Pace = { kind: 'calm-then-fast' };

const CALM_STEPS = 15;
const CALM_STEPS_PER_SECOND = 2;
const CALM_SECONDS = CALM_STEPS / CALM_STEPS_PER_SECOND;
const DURATION_SECONDS = 20;
const FAST_SECONDS = DURATION_SECONDS - CALM_SECONDS;

/** Milliseconds from the lock to the last step; Infinity where time makes none. `steps` is 96 to 20,000. */
export function paceDuration(steps: number, pace = CALM_THEN_FAST): Millis {
  if (pace.kind === 'by-hand') return Number.POSITIVE_INFINITY;
  const seconds = pace.kind === 'even' ? steps / pace.stepsPerSecond : DURATION_SECONDS;
  return LEAD_IN_MS + Math.ceil(seconds * 1_000);
}

/**
 * The step reached `elapsed` ms after the lock: real-valued, never falling, between 0 and `steps`. Its
 * floor is the step shown, its fraction the way to the next one.
 */
export function stepAtElapsed(elapsed: Millis, steps: number, pace = CALM_THEN_FAST): number {
  const seconds = (elapsed - LEAD_IN_MS) / 1_000;
  if (elapsed >= paceDuration(steps, pace)) return steps;
  if (seconds <= 0 || pace.kind === 'by-hand') return 0;
  if (pace.kind === 'even') return Math.min(steps, pace.stepsPerSecond * seconds);
  if (seconds <= CALM_SECONDS) return CALM_STEPS_PER_SECOND * seconds;
  const fast = seconds - CALM_SECONDS;
  const step = CALM_STEPS + CALM_STEPS_PER_SECOND * fast + acceleration(steps) * fast * fast;
  return Math.min(step, steps);
}

/** The inverse: milliseconds after the lock until `step` (0 to `steps`) is reached. */
export function elapsedAtStep(step: number, steps: number, pace = CALM_THEN_FAST): Millis {
  if (step >= steps) return paceDuration(steps, pace);
  return LEAD_IN_MS + 1_000 * secondsUntil(Math.max(0, step), steps, pace);
}

function secondsUntil(step: number, steps: number, pace: Pace): number {
  if (pace.kind === 'even') return step / pace.stepsPerSecond;
  if (pace.kind === 'by-hand') return 0;
  if (step <= CALM_STEPS) return step / CALM_STEPS_PER_SECOND;
  const half = CALM_STEPS_PER_SECOND / 2;
  const gain = acceleration(steps);
  const fast = (step - CALM_STEPS) / (half + Math.sqrt(half * half + gain * (step - CALM_STEPS)));
  return CALM_SECONDS + fast;
}

/** Steps per second squared. Positive for every number of steps above 40. */
function acceleration(steps: number): number {
  const fastSteps = steps - CALM_STEPS;
  return (fastSteps - CALM_STEPS_PER_SECOND * FAST_SECONDS) / (FAST_SECONDS * FAST_SECONDS);
}
