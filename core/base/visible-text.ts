/** Joins emoji to one picture. */
export const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';
/** What draws nothing, reverses the line, or differs from machine to machine. The last ones are letters and signs by name only. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\u2d7f\ufffc\u{1107f}\u{13441}\u{13442}\u{16fe4}\u{1d159}]/gu;
/** Both belong between and after emoji, and nowhere else. */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LONE_EMOJI_STYLE = /(?<!\p{Extended_Pictographic})\ufe0f/gu;
/** More marks on one letter than any language writes: they are made to cover the neighbours. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A line of text without control, format, direction and invisible characters, with at most three marks on a letter
 * and spaces collapsed. In time proportional to its length.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(INVISIBLE, (found) => (found === JOINER || found === EMOJI_STYLE ? found : ''))
    .replace(LONE_EMOJI_STYLE, '')
    .replace(LONE_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
}
