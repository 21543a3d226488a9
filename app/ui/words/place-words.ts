import type { Words } from '#core/words/words';

/** The nine places, row by row from the top. */
const PLACE_CODES = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;

/** @param place index of one of the nine places; empty where there is no such place */
export function namedPlace(words: Words<'play-fractal'>, place: number): string {
  const code = PLACE_CODES[place];
  return code === undefined ? '' : words.say(`play-fractal.place.${code}`);
}
