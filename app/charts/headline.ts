import { formatCount, formatRate } from '#core/engine/number-format';
import { listed } from './best-words';
import { bestPoints, classSplit, ofOutcome, type Split, type SweepPoint } from './sweep-data';

/** What this class found, in one or two short sentences that say only what its own picks show. */
export function sweepHeadline(points: readonly SweepPoint[], budget: number): string {
  const total = points.length;
  if (total === 0) return 'Nobody picked.';
  if (total === 1) return single(points[0]!, budget);
  const converged = ofOutcome(points, 'converged').length;
  const diverged = ofOutcome(points, 'diverged').length;
  if (converged === total) return `All ${formatCount(total)} of you arrived.`;
  if (diverged === total) {
    return `All of you overshot. The edge lies below ${formatRate(points[0]!.learningRate)}.`;
  }
  if (converged === 0) return withoutArrivals(points, budget);
  const split = classSplit(points);
  if (split !== null) {
    const rate = formatRate(plainRateWithin(split));
    return `Below ${rate} you all stayed. Above it, you all left.`;
  }
  if (diverged > 0) return 'No single edge here: who stayed and who left lie side by side.';
  return fallback(points);
}

function single({ outcome, step }: SweepPoint, budget: number): string {
  switch (outcome) {
    case 'converged':
      return `One pick, and it arrived in ${steps(step ?? budget)}.`;
    case 'diverged':
      return `One pick, and it blew up at step ${formatCount(step ?? budget)}.`;
    case 'too-slow':
      return `One pick, and it was not there in ${steps(budget)}.`;
    case 'oscillating':
      return 'One pick, and it never settled.';
    case 'trapped':
      return 'One pick, and it came to rest in the wrong place.';
  }
}

function withoutArrivals(points: readonly SweepPoint[], budget: number): string {
  const only = (outcome: SweepPoint['outcome']) =>
    points.every((point) => point.outcome === outcome);
  if (only('too-slow')) return `All of you were too careful for ${steps(budget)}.`;
  if (only('oscillating')) return 'All of you are still bouncing.';
  if (only('trapped')) return 'All of you came to rest in the wrong place.';
  const split = classSplit(points);
  if (split === null || ofOutcome(points, 'too-slow').length === 0) return 'Nobody arrived.';
  return `Nobody arrived: too slow up to ${formatRate(split.below)}, too fast from ${formatRate(split.above)}.`;
}

function fallback(points: readonly SweepPoint[]): string {
  const converged = ofOutcome(points, 'converged').length;
  const best = bestPoints(points)[0]?.step ?? 0;
  return `${formatCount(converged)} of ${formatCount(points.length)} arrived, the fastest in ${steps(best)}.`;
}

function steps(count: number): string {
  return count === 1 ? '1 step' : `${formatCount(count)} steps`;
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
export function demonstrationHeadline(points: readonly SweepPoint[], budget: number): string {
  const best = bestPoints(points);
  const [first] = best;
  if (first === undefined) {
    const diverged = ofOutcome(points, 'diverged').length;
    if (diverged === points.length) return 'Every one of these rates blows up.';
    return `None of these rates is there in ${steps(budget)}.`;
  }
  const rates = listed([...new Set(best.map(({ learningRate }) => formatRate(learningRate)))], 3);
  return `${rates} ${best.length === 1 ? 'is' : 'are'} quickest: ${steps(first.step ?? budget)}.`;
}
