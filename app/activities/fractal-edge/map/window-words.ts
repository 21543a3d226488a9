import type { RateWindow } from '#core/engine/theory/rate-map';
import type { Words } from '#core/words/words';

/** The ends of both rates, with enough digits to tell them apart. */
export interface WindowWords {
  readonly left: string;
  readonly right: string;
  readonly bottom: string;
  readonly top: string;
  readonly size: string;
}

export function windowWords({ left, bottom, size }: RateWindow): WindowWords {
  const digits = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(size))));
  const shown = (value: number) => String(Number(value.toFixed(digits)));
  return {
    left: shown(left),
    right: shown(left + size),
    bottom: shown(bottom),
    top: shown(bottom + size),
    size: String(Number(size.toPrecision(2))),
  };
}

/** How deep the class is, as the headline. */
export function depthWords(words: Words<'review-rounds'>, windows: readonly RateWindow[]): string {
  const times = (windows[0]?.size ?? 1) / (windows.at(-1)?.size ?? 1);
  return words.say('review-rounds.fractal.depth', { zooms: windows.length - 1, times });
}
