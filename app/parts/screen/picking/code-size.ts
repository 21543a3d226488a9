/** Measured letter widths in the type of codes, in em; other letters are at most 0.83. */
const WIDE: Readonly<Record<string, number>> = {
  M: 1.08,
  W: 1.35,
  Q: 0.93,
  D: 0.89,
  H: 0.89,
  N: 0.89,
  V: 0.86,
};

/** The greatest width of these letters in the type of codes, in em. */
export function codeWidth(letters: string): number {
  return [...letters].reduce((width, letter) => width + (WIDE[letter] ?? 0.83), 0);
}
