import type { Outcome } from '#core/engine/outcome';
import type { ReviewRound } from './review-types';

/** What a round came to, in numbers. */
export interface RoundFigures {
  readonly number: number;
  readonly runs: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Of who converged: fewest and middle number of steps; null where nobody did. */
  readonly fewestSteps: number | null;
  readonly medianSteps: number | null;
}

export function roundFigures({ number, runs }: ReviewRound): RoundFigures {
  const outcomes = { converged: 0, trapped: 0, 'too-slow': 0, oscillating: 0, diverged: 0 };
  const steps: number[] = [];
  for (const { verdict } of runs) {
    outcomes[verdict.outcome] += 1;
    if (verdict.outcome === 'converged' && verdict.step !== null) steps.push(verdict.step);
  }
  steps.sort((a, b) => a - b);
  return {
    number,
    runs: runs.length,
    outcomes,
    fewestSteps: steps[0] ?? null,
    medianSteps: median(steps),
  };
}

/** The lower middle one, so that it is a number of steps that somebody needed. */
function median(sorted: readonly number[]): number | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
