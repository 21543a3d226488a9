/** A kind of sentence as a screen prints it, and whether one of them is true of what it is said of. */
export interface SentenceKind<Facts> {
  readonly words: RegExp;
  /** @param said the groups of the pattern, as printed */
  readonly isTrue: (said: readonly string[], facts: Facts) => boolean;
}

/** The sentence, with why, if it isn't true or nobody knows what it claims; an empty list if it is true. */
export function falseSentence<Facts>(
  kinds: readonly SentenceKind<Facts>[],
  sentence: string,
  facts: Facts,
): string[] {
  const known = kinds.flatMap(({ words, isTrue }) => {
    const match = words.exec(sentence);
    return match === null ? [] : [isTrue(match.slice(1), facts)];
  });
  if (known.length === 0) return [`nobody checks: ${sentence}`];
  return known.every(Boolean) ? [] : [`false: ${sentence}`];
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that a reader of the screen has: "1,234", "−0.85", "1.7 × 10⁻⁷", "2.5 · 10³⁸". */
export function readNumber(printed: string): number {
  const plain = printed
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/⁻/g, '-')
    .replace(/−/g, '-')
    .replace(/[,\u2009]/g, '')
    .replace(/ [×·] 10/, 'e')
    .replace('∞', 'Infinity');
  return Number(plain);
}

/** Whether the number printed stands for this one, up to so large a share of it. */
export function stands(printed: string, value: number, share: number): boolean {
  return Math.abs(readNumber(printed) - value) <= share * Math.abs(value);
}
