import { formatQuantity } from '#core/engine/number-format';

/** A rate compared with the edge, as a row: words and a figure. */
export interface EdgeWords {
  readonly words: string;
  readonly figure: string;
}

/** @param rate learning rate @param edge the largest stable one, above 0 */
export function edgeWords(rate: number, edge: number): EdgeWords {
  const ratio = rate / edge;
  if (Math.abs(ratio - 1) < 5e-4) return { words: 'You stood on it', figure: '' };
  if (ratio > 1.995) return { words: 'You were above it by a factor of', figure: figureOf(ratio) };
  if (ratio > 1) return { words: 'You were above it by', figure: percent(ratio - 1) };
  if (ratio < 0.5)
    return { words: 'You were below it by a factor of', figure: figureOf(1 / ratio) };
  return { words: 'You stayed below it by', figure: percent(1 - ratio) };
}

function figureOf(factor: number): string {
  return formatQuantity(factor);
}

function percent(share: number): string {
  const hundredths = 100 * share;
  return `${hundredths < 10 ? Number(hundredths.toPrecision(2)) : Math.round(hundredths)}%`;
}
