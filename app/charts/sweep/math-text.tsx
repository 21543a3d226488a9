/**
 * A short formula inside SVG text: letters in math italics, the rest in the text's own type. Knows what the
 * engine's symbols need: letters, digits, \mu and brackets of any size.
 */
export function MathText({ tex }: { tex: string }) {
  return partsOf(tex).map(({ text, isLetter, at }) =>
    isLetter ? (
      <tspan key={at} fontFamily="KaTeX_Math" fontStyle="italic" fontWeight="700" fontSize="1.06em">
        {text}
      </tspan>
    ) : (
      text
    ),
  );
}

interface Part {
  readonly text: string;
  readonly isLetter: boolean;
  /** Where it starts in the plain text. */
  readonly at: number;
}

function partsOf(tex: string): readonly Part[] {
  const plain = tex
    .replace(/\\(bigl|bigr|left|right)/g, '')
    .replace(/_\{\\max\}/g, 'max')
    .replace(/\\mu/g, 'μ')
    .replace(/\+/g, ' + ');
  return Array.from(plain.matchAll(/\p{L}+|[^\p{L}]+/gu), ({ 0: text, index }) => ({
    text,
    isLetter: /\p{L}/u.test(text),
    at: index,
  }));
}

/** "2/L = 0.08" inside SVG text, from left to right in every language. */
export function MathEquation({ tex, value }: { tex: string; value: string }) {
  return (
    <tspan>
      <MathText tex={tex} /> = {value}
    </tspan>
  );
}

/** The same as plain text. */
export function plainEquation({ tex, value }: { tex: string; value: string }): string {
  return `${plainMath(tex)} = ${value}`;
}

/** A formula as plain text: for widths and for screen readers. */
export function plainMath(tex: string): string {
  return partsOf(tex)
    .map(({ text }) => text)
    .join('');
}
