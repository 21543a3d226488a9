import {
  BUDGET_LIMITS,
  checkExperiment,
  type Experiment,
} from '#core/engine/experiment/experiment';
import { createSimulation, simulateVerdicts } from '#core/engine/simulation/simulation';
import type { ReviewRound } from '../session-review';
import type { Action } from './report-item';
import type { ShownRun } from './shown-runs';

/** The slowest of these runs once more, with the steps that it would take. null: none was too slow. */
export function runSlow(round: ReviewRound, runs: readonly ShownRun[]): Action | null {
  const slow = runs.find(({ verdict }) => verdict.outcome === 'too-slow');
  return slow === undefined ? null : slowAction(round, slow.experiment, slow.learningRate);
}

export function slowAction(round: ReviewRound, experiment: Experiment, rate: number): Action {
  const { loss, budget } = experiment;
  return { code: 'run-slow', round, loss, rate, budget, needs: stepsNeeded(experiment, rate) };
}

/** The largest rate that was too large once more. null: none was, or it can't be run any more. */
export function runDiverging(round: ReviewRound, runs: readonly ShownRun[]): Action | null {
  const thrown = runs.findLast(({ verdict }) => verdict.outcome === 'diverged');
  if (thrown === undefined) return null;
  const losses = firstLosses(thrown.experiment, thrown.learningRate);
  if (losses === null) return null;
  const [start, first, second, next] = losses;
  // What has to be seen is that each step makes it worse.
  if (!(start < first && first < second && second < next && Number.isFinite(next))) return null;
  const { loss } = thrown.experiment;
  const shown = [start, first, second] as const;
  return { code: 'run-diverging', round, loss, rate: thrown.learningRate, losses: shown, next };
}

/** The quickest rate beside the slowest one that isn't there, under the same optimizer. null: there are no two such. */
export function runContrast(
  round: ReviewRound,
  runs: readonly ShownRun[],
  optimizer?: string,
): Action | null {
  const own = runs.filter(
    (run) => optimizer === undefined || run.experiment.optimizer === optimizer,
  );
  const bad = own.find(({ verdict }) => verdict.outcome === 'too-slow');
  if (bad === undefined) return null;
  let good: { rate: number; step: number } | null = null;
  for (const { experiment, learningRate, verdict } of own) {
    if (experiment.optimizer !== bad.experiment.optimizer || verdict.step === null) continue;
    if (
      verdict.outcome !== 'converged' ||
      JSON.stringify(experiment.loss) !== JSON.stringify(bad.experiment.loss)
    )
      continue;
    if (good === null || verdict.step < good.step)
      good = { rate: learningRate, step: verdict.step };
  }
  const end = lastLoss(bad.experiment, bad.learningRate);
  if (good === null || end === null) return null;
  const { loss, optimizer: id, budget } = bad.experiment;
  const slow = { rate: bad.learningRate, loss: end };
  return { code: 'run-contrast', round, loss, optimizer: id, good, bad: slow, budget };
}

/**
 * Steps until a run arrives to stay, with as many as it wants.
 * @returns null where it takes more than 20,000, or its rate hangs on the budget
 */
export function stepsNeeded(experiment: Experiment, rate: number): number | null {
  const long = { ...experiment, budget: BUDGET_LIMITS.highest };
  if (experiment.schedule.kind !== 'constant' || checkExperiment(long) !== null) return null;
  const [verdict] = simulateVerdicts(long, [rate]);
  return verdict?.outcome === 'converged' ? verdict.step : null;
}

/** At the start and after the first three updates; null: it can't be run. */
function firstLosses(
  experiment: Experiment,
  rate: number,
): readonly [number, number, number, number] | null {
  if (checkExperiment(experiment) !== null) return null;
  const simulation = createSimulation(experiment, [rate]);
  const next = () => {
    simulation.advance(1);
    return simulation.losses[0]!;
  };
  return [simulation.losses[0]!, next(), next(), next()];
}

function lastLoss(experiment: Experiment, rate: number): number | null {
  if (checkExperiment(experiment) !== null) return null;
  const simulation = createSimulation(experiment, [rate]);
  simulation.advance(experiment.budget);
  return simulation.losses[0] ?? null;
}
