import type { Outcome, Verdict } from '#core/engine/outcome';

/** One student's pick and its outcome. */
export interface SweepPoint {
  readonly participant: number;
  readonly learningRate: number;
  readonly outcome: Outcome;
  /** The first step of the final hold, or of the divergence; null for other outcomes. */
  readonly step: number | null;
}

export type PickPairs = readonly (readonly [participant: number, learningRate: number])[];
export type VerdictPairs = readonly (readonly [participant: number, verdict: Verdict])[];
export type NameEntries = readonly (readonly [
  participant: number,
  name: string,
  ...more: readonly unknown[],
])[];

/** Every pick that has a verdict, lowest rate first, equal ones in the order of joining. */
export function sweepPoints(picks: PickPairs, verdicts: VerdictPairs): readonly SweepPoint[] {
  const known = new Map(verdicts);
  return picks
    .flatMap(([participant, learningRate]) => {
      const verdict = known.get(participant);
      if (verdict === undefined) return [];
      return [{ participant, learningRate, outcome: verdict.outcome, step: verdict.step }];
    })
    .sort((a, b) => a.learningRate - b.learningRate || a.participant - b.participant);
}

export function ofOutcome(
  points: readonly SweepPoint[],
  ...outcomes: readonly Outcome[]
): readonly SweepPoint[] {
  return points.filter(({ outcome }) => outcomes.includes(outcome));
}

/** All who converged in the fewest steps, lowest rate first. */
export function bestPoints(points: readonly SweepPoint[]): readonly SweepPoint[] {
  const converged = ofOutcome(points, 'converged');
  const best = Math.min(...converged.map(({ step }) => step ?? Number.POSITIVE_INFINITY));
  return converged.filter(({ step }) => step === best);
}

/**
 * Where the class itself split: every divergence lies above everything else. `below` is 0 if everybody
 * diverged. null if nobody did, or if the outcomes interleave.
 */
export interface Split {
  readonly below: number;
  readonly above: number;
}

export function classSplit(points: readonly SweepPoint[]): Split | null {
  const diverged = ofOutcome(points, 'diverged');
  const others = points.filter(({ outcome }) => outcome !== 'diverged');
  const above = diverged[0]?.learningRate;
  const below = others[others.length - 1]?.learningRate ?? 0;
  return above === undefined || below >= above ? null : { below, above };
}

/** Just above the edge growth is slow: a run there may oscillate through its whole budget. */
const BOUNCE_ABOVE_EDGE = 1.03;

/**
 * Whether an edge from theory agrees with what this class saw: nothing above it did well, and nothing below
 * it diverged.
 */
export function agreesWith(points: readonly SweepPoint[], edge: number): boolean {
  const slack = 1e-9 * edge;
  return points.every(({ outcome, learningRate }) => {
    if (outcome === 'diverged') return learningRate >= edge - slack;
    if (outcome === 'oscillating') return learningRate <= BOUNCE_ABOVE_EDGE * edge;
    return learningRate <= edge + slack;
  });
}
