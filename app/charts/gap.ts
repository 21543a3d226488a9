import { ofOutcome, type SweepPoint } from './sweep-data';

/** Rates between which nobody tried, though others around them converged. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const LEAST_CONVERGED = 4;
/** A gap must be this wide in decades (15%), and this many times as wide as the usual one. */
const LEAST_DECADES = 0.06;
const TIMES_USUAL = 2.5;

/** The widest telling gap between the lowest and the highest rate that converged; null if none tells. */
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
  const widths = rates.slice(1).map((rate, k) => Math.log10(rate / rates[k]!));
  if (widths.length === 0) return null;
  const widest = widths.indexOf(Math.max(...widths));
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;
  const width = widths[widest]!;
  if (width < LEAST_DECADES || width < TIMES_USUAL * usual) return null;
  return { from: rates[widest]!, to: rates[widest + 1]! };
}
