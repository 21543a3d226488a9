import { formatQuantity } from '#core/engine/number-format';
import { isNearEdge } from '#core/lesson/points';
import { rateText } from '../../../parts/phone/rate-text';
import type { RangeCurve } from '../charts/range-curve';

/** To two digits: a growing rate can't be read more closely. */
export function shortRate(rate: number): string {
  return rateText(Number(rate.toPrecision(2)));
}

/** A stop in words, compared with the true edge. */
export interface StopWords {
  readonly kind: 'before' | 'past' | 'no-edge';
  readonly title: string;
  /** The factor between them; empty if there is none to give. */
  readonly figure: string;
  readonly words: string;
  readonly sentence: string;
}

/** @param rate where this student would stop @param edge above which runs diverge; null if none was found */
export function stopWords(
  rate: number,
  edge: number | null,
  { rates, lowestStep }: Pick<RangeCurve, 'rates' | 'lowestStep'>,
): StopWords {
  const lowest = rates[lowestStep] ?? 0;
  if (edge === null) {
    return {
      kind: 'no-edge',
      title: 'No edge was found',
      figure: '',
      words: '',
      sentence: `You stopped at ${shortRate(rate)}. On this range no rate was found above which runs no longer arrive.`,
    };
  }
  const isPast = rate >= edge;
  const factor = isPast ? rate / edge : edge / rate;
  const figure = `${formatQuantity(Number(factor.toPrecision(factor < 10 ? 2 : 3)))}×`;
  if (isPast) {
    return {
      kind: 'past',
      title: 'Past the edge',
      figure,
      words: 'the edge',
      sentence:
        lowest >= edge
          ? `The loss was lowest at ${shortRate(lowest)}, which is past the edge too. The curve tells late: it takes some steps until a rate that is too large shows.`
          : `The loss was lowest at ${shortRate(lowest)}, before the edge: it had begun to turn by then.`,
    };
  }
  return {
    kind: 'before',
    title: 'Before the edge',
    figure,
    words: 'below the edge',
    sentence: isNearEdge(rate, edge)
      ? `${shortRate(rate)} is close to the edge and still below it.`
      : `${shortRate(rate)} is below the edge, with room for a rate ${figure.slice(0, -1)} times as large.`,
  };
}
