import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import type { Outcome } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { Activity } from '#core/lesson/activities/activity';
import type { ReviewRound } from '#core/report/session-review';

export const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');

/** A finished round of this activity to which nobody gave anything. */
export function emptyRound(number: number, activity: Activity): ReviewRound {
  const at = new Date(`2026-11-24T10:${10 + number}:00Z`);
  return {
    number,
    title: '',
    activity,
    revoteOf: null,
    edge: null,
    isAnswerShown: true,
    furthest: null,
    engineVersion: 1,
    openedAt: at,
    lockedAt: at,
    finishedAt: at,
    runs: [],
    votes: [],
    taps: [],
    guesses: [],
  };
}

/** A finished race with these picks, in the order of joining, judged by the engine. */
export function reviewRound(
  number: number,
  rates: readonly number[],
  experiment: Experiment = VALLEY,
  predictions: readonly Outcome[] = [],
): ReviewRound {
  return {
    ...emptyRound(number, { kind: 'race', experiment, isPredicted: predictions.length > 0 }),
    runs: runsOf(experiment, rates, 0, predictions),
  };
}

/** The runs of one side, by participants 1, 2, … */
export function runsOf(
  experiment: Experiment,
  rates: readonly number[],
  side = 0,
  predictions: readonly Outcome[] = [],
): ReviewRound['runs'] {
  const verdicts = simulateVerdicts(experiment, rates);
  return rates.map((learningRate, i) => ({
    participant: i + 1,
    side,
    learningRate,
    prediction: predictions[i] ?? null,
    confidence: null,
    changes: [],
    verdict: verdicts[i]!,
  }));
}
