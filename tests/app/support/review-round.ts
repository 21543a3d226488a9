import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import { simulateVerdicts } from '#core/engine/simulation';
import type { ReviewRound } from '../../../app/review/session/review-types';

export const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');

/** A finished round with these picks, in the order of joining, judged by the engine. */
export function reviewRound(
  number: number,
  rates: readonly number[],
  experiment: Experiment = VALLEY,
): ReviewRound {
  const verdicts = simulateVerdicts(experiment, rates);
  const at = new Date(`2026-11-24T10:${10 + number}:00Z`);
  return {
    number,
    experiment,
    engineVersion: 1,
    openedAt: at,
    lockedAt: at,
    finishedAt: at,
    runs: rates.map((learningRate, i) => ({
      participant: i + 1,
      learningRate,
      verdict: verdicts[i]!,
    })),
  };
}
