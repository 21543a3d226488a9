/**
 * The one schedule by which a run is shown, on the server, the projector and the phones: the drama is in
 * the first 15 steps, so these come calmly, two a second, and the rest ever faster, so that any budget
 * takes 20 s. Beyond step 15 the step is a quadratic in time, whose speed joins on without a jump.
 */

const CALM_STEPS = 15;
const CALM_STEPS_PER_SECOND = 2;
const CALM_SECONDS = CALM_STEPS / CALM_STEPS_PER_SECOND;
const DURATION_SECONDS = 20;
const FAST_SECONDS = DURATION_SECONDS - CALM_SECONDS;

/** Milliseconds from the first step to the last, the same for every budget from 96 to 20,000 steps. */
export function revealDuration(_budget: number): number {
  return DURATION_SECONDS * 1_000;
}

/**
 * The step reached after `elapsed` ms, real-valued, never falling, between 0 and `budget`: its floor is
 * the step shown, its fraction the way to the next one.
 */
export function revealedStep(elapsed: number, budget: number): number {
  const seconds = elapsed / 1_000;
  if (seconds >= DURATION_SECONDS) return budget;
  if (seconds <= 0) return 0;
  if (seconds <= CALM_SECONDS) return CALM_STEPS_PER_SECOND * seconds;
  const fast = seconds - CALM_SECONDS;
  const step = CALM_STEPS + CALM_STEPS_PER_SECOND * fast + acceleration(budget) * fast * fast;
  return Math.min(step, budget);
}

/** The inverse: milliseconds until `step` (0 to `budget`) is reached. */
export function elapsedAtStep(step: number, budget: number): number {
  if (step <= 0) return 0;
  if (step >= budget) return DURATION_SECONDS * 1_000;
  if (step <= CALM_STEPS) return (step / CALM_STEPS_PER_SECOND) * 1_000;
  const half = CALM_STEPS_PER_SECOND / 2;
  const gain = acceleration(budget);
  const fast = (step - CALM_STEPS) / (half + Math.sqrt(half * half + gain * (step - CALM_STEPS)));
  return (CALM_SECONDS + fast) * 1_000;
}

/** Steps per second squared. Positive for every budget above 40. */
function acceleration(budget: number): number {
  const fastSteps = budget - CALM_STEPS;
  return (fastSteps - CALM_STEPS_PER_SECOND * FAST_SECONDS) / (FAST_SECONDS * FAST_SECONDS);
}
