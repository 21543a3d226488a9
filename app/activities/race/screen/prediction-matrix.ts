import { formatCount } from '#core/engine/number-format';
import { OUTCOMES, type Outcome } from '#core/engine/outcome';

export interface Matrix {
  /** The outcomes that anybody predicted, and those that anybody had, in the order of outcomes. */
  readonly said: readonly Outcome[];
  readonly came: readonly Outcome[];
  /** By `predicted actual`. */
  readonly counts: ReadonlyMap<string, number>;
  readonly right: number;
  readonly all: number;
}

type Triple = readonly [predicted: Outcome, actual: Outcome, count: number];

/** Predictions against outcomes, without those that nobody predicted or had. */
export function predictionMatrix(predictions: readonly Triple[]): Matrix {
  const counted = predictions.filter(([, , count]) => count > 0);
  const counts = new Map(
    counted.map(([predicted, actual, count]) => [`${predicted} ${actual}`, count]),
  );
  const sum = (some: readonly Triple[]) => some.reduce((total, [, , count]) => total + count, 0);
  return {
    said: OUTCOMES.filter((outcome) => counted.some(([predicted]) => predicted === outcome)),
    came: OUTCOMES.filter((outcome) => counted.some(([, actual]) => actual === outcome)),
    counts,
    right: sum(counted.filter(([predicted, actual]) => predicted === actual)),
    all: sum(counted),
  };
}

/** "31 of 86 said it right." */
export function predictionsHeadline({ right, all }: Matrix): string {
  if (all === 0) return 'Nobody said what would happen.';
  if (all === 1)
    return right === 1
      ? 'One prediction, and it was right.'
      : 'One prediction, and it came out otherwise.';
  if (right === all) return `All ${formatCount(all)} of you said it right.`;
  if (right === 0) return `None of ${formatCount(all)} said it right.`;
  return `${formatCount(right)} of ${formatCount(all)} said it right.`;
}
