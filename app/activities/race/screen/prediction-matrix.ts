import { OUTCOMES, type Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';

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
export function predictionsHeadline(
  words: Words<'screen-race'>,
  { right, all }: Pick<Matrix, 'right' | 'all'>,
): string {
  if (all === 0) return words.say('screen-race.said.nobody');
  if (all === 1) return words.say('screen-race.said.one', { right });
  if (right === all) return words.say('screen-race.said.all', { all });
  if (right === 0) return words.say('screen-race.said.none', { all });
  return words.say('screen-race.said.some', { right, all });
}
