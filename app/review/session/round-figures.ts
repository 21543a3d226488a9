import { lowerMedian } from '#core/base/median';
import { countOutcomes, type OutcomeCounts } from '#core/engine/outcome';
import { runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import { roundTitle } from '../../ui/words/activity-words';

/** A round in numbers, from its first group of runs. */
export interface RoundFigures {
  readonly title: string;
  readonly runs: number;
  readonly outcomes: Readonly<OutcomeCounts>;
  /** The fewest and the median number of steps of those who converged; null if nobody did. */
  readonly fewestSteps: number | null;
  readonly medianSteps: number | null;
  /** How many predicted their own outcome correctly, and of how many; null if nobody was asked. */
  readonly predicted: { readonly right: number; readonly of: number } | null;
}

export function roundFigures(round: ReviewRound): RoundFigures {
  const runs = runsOfSide(round, 0);
  const asked = runs.filter(({ prediction }) => prediction !== null);
  const right = asked.filter(({ prediction, verdict }) => prediction === verdict.outcome);
  const verdicts = runs.map(({ verdict }) => verdict);
  const steps = verdicts
    .flatMap(({ outcome, step }) => (outcome === 'converged' && step !== null ? [step] : []))
    .sort((a, b) => a - b);
  return {
    title: roundTitle(round),
    runs: runs.length,
    outcomes: countOutcomes(verdicts),
    fewestSteps: steps[0] ?? null,
    medianSteps: lowerMedian(steps) ?? null,
    predicted: asked.length === 0 ? null : { right: right.length, of: asked.length },
  };
}
