/** Approximate letter widths in em, for type of normal width; other scripts count as square. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  // They only set apart what is between them.
  [/[\u2066-\u2069]/, 0],
  [/W/, 1.12],
  [/[M@%—]/, 1],
  [/[mw]/, 0.9],
  [/[ijlI.,:;'’|! ()]/, 0.32],
  [/[ftr-]/, 0.42],
  [/[A-ZÀ-ÞΑ-ΩА-Я&]/, 0.72],
  [/[0-9a-z~ß-ÿāăąćčďđēėęěğģīįıķłńňōőœřśşšťţūůűųźžżα-ωа-я_]/, 0.6],
];
const SQUARE = 1.05;
/** The approximate width of a text in em, rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? SQUARE;
  }
  return width;
}
