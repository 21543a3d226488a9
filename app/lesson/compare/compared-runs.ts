import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { createSimulation } from '#core/engine/simulation/simulation';

/** One of the runs of the comparison, whole: `weights[step]` and `losses[step]`, from the start to the budget. */
export interface ComparedRun {
  readonly rate: number;
  readonly verdict: Verdict;
  readonly weights: readonly number[];
  readonly losses: readonly number[];
}

/** By the engine, in the page: all of them side by side. On a loss of one weight. */
export function comparedRuns(
  experiment: Experiment,
  rates: readonly number[],
): readonly ComparedRun[] {
  const simulation = createSimulation(experiment, rates);
  const weights = rates.map((): number[] => []);
  const losses = rates.map((): number[] => []);
  for (let step = 0; ; step++) {
    for (const run of rates.keys()) {
      weights[run]!.push(simulation.weights[run]!);
      losses[run]!.push(simulation.losses[run]!);
    }
    if (step === experiment.budget) break;
    simulation.advance(1);
  }
  return rates.map((rate, run) => ({
    rate,
    verdict: simulation.verdict(run),
    weights: weights[run]!,
    losses: losses[run]!,
  }));
}
