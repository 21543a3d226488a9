import type { RateWindow } from '#core/engine/theory/rate-map';
import type { Words } from '#core/words/words';
import { windowWords } from '../map/window-words';

/** How deep the class is. */
export function depthText(words: Words<'play-fractal'>, windows: readonly RateWindow[]): string {
  const zooms = windows.length - 1;
  if (zooms === 0) return words.say('play-fractal.whole');
  const times = Math.round((windows[0]?.size ?? 1) / (windows.at(-1)?.size ?? 1));
  return words.say('play-fractal.zooms', { zooms, times });
}

/** The picture, for screen readers. */
export function pictureText(words: Words<'play-fractal'>, window: RateWindow): string {
  const { left, right, bottom, top } = windowWords(window);
  const written = (number: string) => number.replace('.', words.numbers.decimal);
  return words.say('play-fractal.picture', {
    left: written(left),
    right: written(right),
    bottom: written(bottom),
    top: written(top),
  });
}
