import type { Verdicts } from '../round';

/** The step at which a run arrived for good, or left. */
export interface Milestone {
  readonly participant: number;
  readonly step: number;
  readonly kind: 'converged' | 'diverged';
}

/** One for each run that arrived or left, by step and then by participant; those that did neither have none. */
export function milestonesOf(verdicts: Verdicts, budget: number): readonly Milestone[] {
  return [...verdicts]
    .flatMap(([participant, { outcome, step }]): Milestone[] =>
      outcome === 'converged' || outcome === 'diverged'
        ? [{ participant, step: step ?? budget, kind: outcome }]
        : [],
    )
    .sort((a, b) => a.step - b.step || a.participant - b.participant);
}
