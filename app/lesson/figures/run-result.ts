import type { Experiment } from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';

/** How a run at one rate went. */
export interface RunResult {
  readonly rate: number;
  readonly outcome: Outcome;
  /** At the goal since, or gone at; null for the other outcomes. */
  readonly step: number | null;
  /** One a step from the start, as far as they are numbers. */
  readonly losses: readonly number[];
}

export function runResults(experiment: Experiment, rates: readonly number[]): RunResult[] {
  const verdicts = simulateVerdicts(experiment, rates);
  return rates.map((rate, run) => {
    const { outcome, step } = verdicts[run]!;
    const losses = Array.from(trajectory(experiment, rate).losses);
    const end = losses.findIndex((loss) => !Number.isFinite(loss));
    return { rate, outcome, step, losses: end === -1 ? losses : losses.slice(0, end) };
  });
}
