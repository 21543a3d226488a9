import { formatQuantity } from '#core/engine/number-format';
import { isNearEdge } from '#core/lesson/points';
import { rateText } from '../../../parts/phone/rate-text';
import { besideEdge, type RangeCurve } from '../charts/range-curve';

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
  { rates, ratios, lowestStep }: Pick<RangeCurve, 'rates' | 'ratios' | 'lowestStep'>,
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
  const digits = factor < 10 ? 2 : 3;
  const figure = `${formatQuantity(Number(factor.toPrecision(digits)))}×`;
  const at = rateText(besideEdge(rate, edge));
  const upToHere = ratios.slice(lowestStep, rates.findLastIndex((one) => one <= rate) + 1);
  // What has overflowed is no number, and not low.
  const hasTurned = upToHere.some((ratio) => !(ratio <= ratios[lowestStep]!));
  if (isPast) {
    return {
      kind: 'past',
      title: 'Past the edge',
      figure,
      words: 'the edge',
      sentence: pastWords(rateText(besideEdge(lowest, edge)), {
        lowestStep,
        isPastToo: lowest >= edge,
        hasTurned,
      }),
    };
  }
  return {
    kind: 'before',
    title: 'Before the edge',
    figure,
    words: 'below the edge',
    sentence: isNearEdge(rate, edge)
      ? `${at} is close to the edge and still below it.`
      : `${at} is below the edge, with room for a rate ${roundedDown(factor, digits)} times as large.`,
  };
}

function pastWords(
  lowest: string,
  is: { readonly lowestStep: number; readonly isPastToo: boolean; readonly hasTurned: boolean },
): string {
  const { lowestStep, isPastToo, hasTurned } = is;
  if (lowestStep === 0) return 'The loss never fell below its first value on this range.';
  if (isPastToo) {
    return `The loss was lowest at ${lowest}, which is past the edge too. The curve tells late: it takes some steps until a rate that is too large shows.`;
  }
  const start = `The loss was lowest at ${lowest}, before the edge`;
  return hasTurned ? `${start}: it had begun to turn by then.` : `${start}.`;
}

/** Rounded up, the rate would be past the edge. */
function roundedDown(factor: number, digits: number): string {
  const unit = 10 ** (Math.floor(Math.log10(factor)) + 1 - digits);
  return formatQuantity(Math.floor(factor / unit + 1e-9) * unit);
}
