import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type Explanation, explain } from '#core/engine/explanation/explanation';
import { gapRatios } from '#core/engine/gap-ratios';
import type { Verdict } from '#core/engine/outcome';
import { createSimulation } from '#core/engine/simulation/simulation';
import type { Slices } from '#core/engine/simulation/slices';

/** One run from its start to its end. */
export interface WholeRun {
  readonly dimension: number;
  /** Weight d after step k is `weights[k * dimension + d]`. */
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  /** The gap after each step as a multiple of the first. */
  readonly ratios: Float64Array;
  readonly verdict: Verdict;
  /** Why it ended as it did: the engine's own. */
  readonly explanation: Explanation;
}

const STEPS_AT_ONCE = 64;
/** What six runs need, and their neighbours on the way back through the history. */
const MOST_KEPT = 24;
const KEPT = new Map<string, WholeRun>();

/** @param key several runs, as JSON: `[experiment, learningRate][]` */
export function* wholeRuns(key: string): Slices<readonly WholeRun[]> {
  const runs: readonly (readonly [Experiment, number])[] = JSON.parse(key);
  const results: WholeRun[] = [];
  for (const [experiment, rate] of runs) {
    const one = JSON.stringify([experiment, rate]);
    const result = KEPT.get(one) ?? (yield* resultOf(experiment, rate));
    KEPT.delete(one);
    KEPT.set(one, result);
    if (KEPT.size > MOST_KEPT) KEPT.delete(KEPT.keys().next().value ?? '');
    results.push(result);
  }
  return results;
}

function* resultOf(experiment: Experiment, learningRate: number): Slices<WholeRun> {
  const simulation = createSimulation(experiment, [learningRate]);
  const { dimension } = simulation;
  const { budget } = experiment;
  const weights = new Float64Array((budget + 1) * dimension);
  const losses = new Float64Array(budget + 1);
  for (let step = 0; step <= budget; step++) {
    weights.set(simulation.weights, step * dimension);
    losses.set(simulation.losses, step);
    simulation.advance(1);
    if (step % STEPS_AT_ONCE === 0) yield;
  }
  const verdict = simulation.verdict(0);
  yield;
  const explanation = explain(experiment, learningRate, verdict);
  const minimum = findLoss(experiment.loss)?.minimum.value ?? 0;
  return { dimension, weights, losses, ratios: gapRatios(losses, minimum), verdict, explanation };
}
