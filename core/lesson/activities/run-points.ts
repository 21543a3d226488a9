import type { Verdict } from '#core/engine/outcome';
import { isNearEdge, type Point } from '../points';
import type { FinishedRoundOf } from '../round';
import type { Points } from './rules';

/** The points for runs that follow from a pick: those of the first group count. */
export function pointsOfRuns(
  { inputs, verdicts: [verdicts], edge }: FinishedRoundOf<unknown>,
  hasImproved: (participant: number, verdict: Verdict) => boolean,
): Points {
  const points = new Map<number, readonly Point[]>();
  for (const [participant, { learningRate, prediction }] of inputs.picks) {
    const verdict = verdicts?.get(participant);
    if (verdict === undefined) continue;
    const own: Point[] = [];
    if (verdict.outcome === 'converged') own.push('goal');
    if (isNearEdge(learningRate, edge)) own.push('edge');
    if (prediction === verdict.outcome) own.push('prediction');
    if (hasImproved(participant, verdict)) own.push('improvement');
    points.set(participant, own);
  }
  return points;
}

/** At the goal in fewer steps than last time, or at all if it was missed then. Without a last time: no. */
export function isImproved(now: Verdict, before: Verdict | undefined): boolean {
  if (before === undefined || now.outcome !== 'converged') return false;
  if (before.outcome !== 'converged') return true;
  return now.step !== null && before.step !== null && now.step < before.step;
}
