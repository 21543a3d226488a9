import { type Arithmetic, workOut } from '#core/engine/arithmetic';
import { asPrinted, mathNumberText } from './math-number';

export const STRENGTH = { sum: 1, difference: 1, product: 2, quotient: 2 } as const;

/** Whether an operand needs brackets: a negative number after a sign, or a weaker operation. */
export function needsBrackets(operand: Arithmetic, strength: number, isRight: boolean): boolean {
  if (typeof operand === 'number') return operand < 0 && (isRight || strength > 1);
  if ('of' in operand) return false;
  return STRENGTH[operand.kind] < strength + (isRight && strength === 1 ? 1 : 0);
}

export const SIGNS = { sum: ' + ', difference: ' − ', product: ' · ', quotient: ' / ' } as const;

/** Arithmetic on one line of plain text: "4 − 1.5 · (−16)". */
export function arithmeticText(of: Arithmetic, digits: number, decimal = '.'): string {
  if (typeof of === 'number') return mathNumberText(of, digits, decimal);
  const inner = (operand: Arithmetic, strength: number, isRight: boolean) => {
    const text = arithmeticText(operand, digits, decimal);
    return needsBrackets(operand, strength, isRight) ? `(${text})` : text;
  };
  if ('of' in of) {
    if (of.kind === 'root') return `√(${arithmeticText(of.of, digits, decimal)})`;
    if (of.kind === 'sign') return `sign(${arithmeticText(of.of, digits, decimal)})`;
    return `${inner(of.of, 3, false)}²`;
  }
  const strength = STRENGTH[of.kind];
  return inner(of.left, strength, false) + SIGNS[of.kind] + inner(of.right, strength, true);
}

/** About how many characters wide it is with fractions stacked: a bar is as long as the longer of its parts. */
export function stackedLength(of: Arithmetic, digits: number): number {
  if (typeof of === 'number') return mathNumberText(of, digits).length;
  if ('of' in of) return stackedLength(of.of, digits) + (of.kind === 'sign' ? 6 : 1);
  const [left, right] = [of.left, of.right].map((operand) => stackedLength(operand, digits));
  return of.kind === 'quotient' ? Math.max(left!, right!) : left! + SIGNS[of.kind].length + right!;
}

/** "=" where who works out the printed numbers gets the printed result, otherwise "≈". */
export function equalsSign(arithmetic: Arithmetic, value: number, digits: number): '=' | '≈' {
  const reworked = workOut(printed(arithmetic, digits));
  return mathNumberText(reworked, digits) === mathNumberText(value, digits) ? '=' : '≈';
}

function printed(of: Arithmetic, digits: number): Arithmetic {
  if (typeof of === 'number') return asPrinted(of, digits);
  if ('of' in of) return { kind: of.kind, of: printed(of.of, digits) };
  return { kind: of.kind, left: printed(of.left, digits), right: printed(of.right, digits) };
}
