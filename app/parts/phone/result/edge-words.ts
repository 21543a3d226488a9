import type { Words } from '#core/words/words';

/** A rate compared with the edge, as a row: words and a figure. */
export interface EdgeWords {
  readonly words: string;
  readonly figure: string;
}

/** @param rate learning rate @param edge the largest stable one, above 0 */
export function edgeWords(words: Words<'play'>, rate: number, edge: number): EdgeWords {
  const ratio = rate / edge;
  const { quantity } = words.numbers;
  if (Math.abs(ratio - 1) < 5e-4) return { words: words.say('play.result.on-edge'), figure: '' };
  if (ratio > 1.995) {
    return { words: words.say('play.result.times-above'), figure: quantity(ratio) };
  }
  if (ratio > 1) {
    return { words: words.say('play.result.above'), figure: percent(words, ratio - 1) };
  }
  if (ratio < 0.5) {
    return { words: words.say('play.result.times-below'), figure: quantity(1 / ratio) };
  }
  return { words: words.say('play.result.below'), figure: percent(words, 1 - ratio) };
}

function percent({ numbers }: Words<'play'>, share: number): string {
  const hundredths = 100 * share;
  const rounded = hundredths < 10 ? Number(hundredths.toPrecision(2)) : Math.round(hundredths);
  return numbers.percent(rounded / 100);
}
