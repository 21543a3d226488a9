import { formatQuantity } from '#core/engine/number-format';
import { isNearEdge } from '#core/lesson/points';
import { rateText } from '../../../parts/phone/rate-text';

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
export function stopWords(rate: number, edge: number | null): StopWords {
  if (edge === null) {
    return {
      kind: 'no-edge',
      title: 'There is no edge',
      figure: '',
      words: '',
      sentence: `You stopped at ${shortRate(rate)}. Up to the highest rate, nothing diverges here.`,
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
      sentence: `At ${shortRate(rate)} every step throws the run further out. The curve tells late: it takes some steps until a rate that is too large shows.`,
    };
  }
  return {
    kind: 'before',
    title: 'Before the edge',
    figure,
    words: 'below the edge',
    sentence: isNearEdge(rate, edge)
      ? `${shortRate(rate)} is close to the edge and still on the safe side.`
      : `${shortRate(rate)} is safe, and there was room for a rate ${figure.slice(0, -1)} times as large.`,
  };
}
