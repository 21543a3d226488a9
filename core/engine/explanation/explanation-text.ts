import type { Explanation } from '#core/engine/explanation/explanation';
import type { Statement } from '#core/engine/explanation/statement';
import type { NumberWords } from '#core/words/number-words';
import type { Words } from '#core/words/words';

/** The sentences of an explanation: what happened, then why. */
export function explanationText(
  words: Words<'explanation'>,
  explanation: Explanation,
): { sentences: readonly string[] } {
  const { reason } = explanation;
  const statements = reason ? [explanation, reason] : [explanation];
  return { sentences: statements.map((statement) => statementText(words, statement)) };
}

/** Every message is given all that is known; it writes what it names. */
function statementText(words: Words<'explanation'>, { code, numbers, axis }: Statement): string {
  const { first = Number.NaN, last = Number.NaN, distance, factor } = numbers;
  return words.tell({
    key: `explanation.${code}`,
    values: {
      ...numbers,
      axis: axisText(words, axis ?? 'steepest'),
      product: factor === undefined ? '' : product(words.numbers, numbers),
      lastly: last <= AT_REST * first ? 'nothing' : 'some',
      minima: Number.isNaN(distance) ? 'none' : 'some',
    },
  });
}

/** Steps so short beside the first aren't worth a number. */
const AT_REST = 1e-6;

function axisText(words: Words<'explanation'>, axis: string): string {
  if (axis === 'flattest' || axis === 'steepest') return words.say(`explanation.axis-${axis}`);
  return axis;
}

const MOST_DIGITS = 15;

/** Arithmetic that a reader can do again: "1 − 25 × 0.074 = −0.85", with as many digits on the left as the right needs. */
function product(write: NumberWords, numbers: Statement['numbers']): string {
  const { factor = Number.NaN, change = 0, curvature = Number.NaN, rate = Number.NaN } = numbers;
  const isCloseToOne = change < 0.005 && change > 1e-9;
  const decimals = isCloseToOne ? decimalsFor(change) : 2 - exponentOf(factor);
  const shown = isCloseToOne ? write.fixed(factor, decimals) : write.quantity(factor);
  const reach = 0.5 * 10 ** -decimals;
  let digits = 4;
  const round = (value: number, to: number) => Number(value.toPrecision(to));
  const error = () => {
    const right = isCloseToOne ? Number(factor.toFixed(decimals)) : round(factor, 3);
    return Math.abs(1 - round(curvature, digits - 1) * round(rate, digits) - right);
  };
  while (digits < MOST_DIGITS && error() > reach) digits++;
  const left = `${write.significant(curvature, digits - 1)} × ${write.significant(rate, digits)}`;
  return `1 − ${left} = ${shown}`;
}

function exponentOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
}

/** Decimals needed to show two digits of a small change. */
function decimalsFor(change: number): number {
  return Math.min(12, 1 - exponentOf(change));
}
