import { ofOutcome, type SweepPoint } from '../sweep-data';

/** Rates between which nobody tried, though others around them converged. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const LEAST_CONVERGED = 4;
/** A gap must be at least this wide in decades (15%), and this many times as wide as the usual one. */
const LEAST_DECADES = 0.06;
const TIMES_USUAL = 2.5;
/** One of its ends must have taken at most this many times the steps of the best. */
const NEAR_BEST = 2;

/** The widest telling gap between the lowest and the highest rate that converged; null if there is none. */
export function widestGap(points: readonly SweepPoint[]): Gap | null {
  const converged = ofOutcome(points, 'converged');
  if (converged.length < LEAST_CONVERGED) return null;
  const lowest = converged[0]!.learningRate;
  const highest = converged[converged.length - 1]!.learningRate;
  const rates = [
    ...new Set(
      points
        .map(({ learningRate }) => learningRate)
        .filter((rate) => rate >= lowest && rate <= highest),
    ),
  ];
  // A gap among slow rates tells nothing: the best must be near.
  const best = Math.min(...converged.map(({ step }) => step ?? Number.POSITIVE_INFINITY));
  const quick = new Set(
    converged
      .filter(({ step }) => step !== null && step <= NEAR_BEST * best)
      .map(({ learningRate }) => learningRate),
  );
  const widths = rates.slice(1).map((rate, k) => Math.log10(rate / rates[k]!));
  if (widths.length === 0) return null;
  const telling = widths.map((width, k) =>
    quick.has(rates[k]!) || quick.has(rates[k + 1]!) ? width : 0,
  );
  const widest = telling.indexOf(Math.max(...telling));
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;
  const width = telling[widest]!;
  if (width < LEAST_DECADES || width < TIMES_USUAL * usual) return null;
  return { from: rates[widest]!, to: rates[widest + 1]! };
}
