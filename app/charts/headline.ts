import type { ClassClaim } from './claims/class-sentences';
import { bestPoints, classSplit, ofOutcome, type Split, type SweepPoint } from './sweep-data';

/** What this class found: only what its own picks show. */
export function sweepHeadline(points: readonly SweepPoint[], budget: number): ClassClaim {
  const total = points.length;
  if (total === 0) return { code: 'nobody-picked', said: {} };
  if (total === 1) return single(points[0]!, budget);
  const arrived = ofOutcome(points, 'converged').length;
  const diverged = ofOutcome(points, 'diverged').length;
  if (arrived === total) return { code: 'all-arrived', said: { total } };
  if (diverged === total) {
    return { code: 'all-diverged', said: { lowest: points[0]!.learningRate } };
  }
  if (arrived === 0) return withoutArrivals(points, budget);
  const split = classSplit(points);
  if (split !== null) return { code: 'clean-split', said: { rate: plainRateWithin(split) } };
  if (diverged > 0) return { code: 'interleaved', said: {} };
  const step = bestPoints(points)[0]?.step ?? 0;
  return { code: 'some-arrived', said: { arrived, total, step } };
}

function single({ outcome, step }: SweepPoint, budget: number): ClassClaim {
  const said = { step: step ?? budget, budget };
  switch (outcome) {
    case 'converged':
      return { code: 'one-arrived', said };
    case 'diverged':
      return { code: 'one-diverged', said };
    case 'too-slow':
      return { code: 'one-too-slow', said };
    case 'oscillating':
      return { code: 'one-unsettled', said };
    case 'trapped':
      return { code: 'one-trapped', said };
  }
}

function withoutArrivals(points: readonly SweepPoint[], budget: number): ClassClaim {
  const only = (outcome: SweepPoint['outcome']) =>
    points.every((point) => point.outcome === outcome);
  if (only('too-slow')) return { code: 'all-too-slow', said: { budget } };
  if (only('oscillating')) return { code: 'all-unsettled', said: {} };
  if (only('trapped')) return { code: 'all-trapped', said: {} };
  const split = classSplit(points);
  // Who neither arrived nor left may also have bounced: then it wasn't too slow.
  const isSlowOrOut = ofOutcome(points, 'too-slow', 'diverged').length === points.length;
  if (split === null || !isSlowOrOut) return { code: 'none-arrived', said: {} };
  return { code: 'slow-or-out', said: { ...split } };
}

/** The shortest number between two rates; of several, the middle one: 0.082 for 0.0805 to 0.084. */
export function plainRateWithin({ below, above }: Split): number {
  const middle = Math.sqrt(below * above);
  for (let digits = 1; digits <= 6; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded > below && rounded < above) return rounded;
  }
  return middle;
}

/** What a demonstration shows, in terms of rates, since nobody picked. */
export function demonstrationHeadline(points: readonly SweepPoint[], budget: number): ClassClaim {
  const best = bestPoints(points);
  const [first] = best;
  if (first === undefined) {
    const diverged = ofOutcome(points, 'diverged').length;
    if (diverged === points.length) return { code: 'every-rate-diverges', said: {} };
    return { code: 'no-rate-arrives', said: { budget } };
  }
  const rates = [...new Set(best.map(({ learningRate }) => learningRate))];
  const code = best.length === 1 ? 'rate-is-quickest' : 'rates-are-quickest';
  return { code, said: { rates, step: first.step ?? budget } };
}
