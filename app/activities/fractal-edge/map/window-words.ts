import type { RateWindow } from '#core/engine/theory/rate-map';
import type { Words } from '#core/words/words';

/** The ends of both rates, with enough digits to tell them apart. */
export interface WindowWords {
  readonly left: string;
  readonly right: string;
  readonly bottom: string;
  readonly top: string;
}

export function windowWords(
  { numbers }: Pick<Words, 'numbers'>,
  { left, bottom, size }: RateWindow,
): WindowWords {
  const digits = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(size))));
  const shown = (value: number) =>
    String(Number(value.toFixed(digits))).replace('.', numbers.decimal);
  return {
    left: shown(left),
    right: shown(left + size),
    bottom: shown(bottom),
    top: shown(bottom + size),
  };
}

/** How deep the class is. */
export function depthText(words: Words<'play-fractal'>, windows: readonly RateWindow[]): string {
  const zooms = windows.length - 1;
  if (zooms === 0) return words.say('play-fractal.whole');
  const times = Math.round((windows[0]?.size ?? 1) / (windows.at(-1)?.size ?? 1));
  return words.say('play-fractal.zooms', { zooms, times });
}

/** The picture, for screen readers. */
export function pictureText(words: Words<'play-fractal'>, window: RateWindow): string {
  return words.say('play-fractal.picture', windowWords(words, window));
}
