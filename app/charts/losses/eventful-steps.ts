import type { Outcome } from '#core/engine/outcome';

/** A run of which the end is known. */
export interface EndedRun {
  readonly outcome: Outcome;
  /** The first step of the final hold, or of the divergence; null for other outcomes. */
  readonly step: number | null;
  /** The gap after each step as a multiple of the first, the start first. */
  readonly ratios: ArrayLike<number>;
}

/** So many steps show how a run swings. */
const SWING = 24;
/** Swings this much alike at first and at the end are the same swings. */
const ALIKE = 1.25;
/** A gap within this share of its last value has come to rest. */
const AT_REST = 0.05;
/** What is left free after the last event, as a share. */
const MARGIN = 0.15;
const LEAST = 4;

/** Where an axis of steps ends so that it shows the part in which something happens: at most at the budget. */
export function eventfulSteps(runs: readonly EndedRun[], budget: number): number {
  const last = Math.max(0, ...runs.map((run) => lastEvent(run, budget)));
  return Math.min(budget, Math.max(LEAST, Math.ceil(last * (1 + MARGIN)) + 1));
}

function lastEvent({ outcome, step, ratios }: EndedRun, budget: number): number {
  switch (outcome) {
    case 'converged':
    case 'diverged':
      return step ?? budget;
    case 'oscillating': {
      const change = highest(ratios, SWING, 2 * SWING) / highest(ratios, budget - SWING, budget);
      return change < ALIKE && change > 1 / ALIKE ? SWING : budget;
    }
    case 'trapped':
      return restingFrom(ratios, budget);
    case 'too-slow':
      return budget;
  }
}

function highest(ratios: ArrayLike<number>, from: number, to: number): number {
  let most = 0;
  for (let step = from; step <= to; step++) most = Math.max(most, ratios[step] ?? Number.NaN);
  return most;
}

function restingFrom(ratios: ArrayLike<number>, budget: number): number {
  const end = ratios[budget] ?? Number.NaN;
  let step = budget;
  while (step > 0 && Math.abs((ratios[step - 1] ?? Number.NaN) - end) <= AT_REST * end) step--;
  return step;
}
