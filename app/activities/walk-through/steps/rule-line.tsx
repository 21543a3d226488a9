import { type Arithmetic, minus } from '#core/engine/arithmetic';
import type { WorkedWeight } from '#core/engine/simulation/worked-update';
import {
  ArithmeticMath,
  MathLine,
  MathNumber,
  MathSymbol,
} from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { useWords } from '../../../words/language';

/** "w ← −8 − 1.5 · (−16) = 16": the rule with this update's numbers in place of its letters. */
export function RuleLine({
  name,
  weight,
  digits,
  hasEnd = true,
}: {
  name: string;
  weight: WorkedWeight;
  digits: number;
  /** Whether the result is shown. */
  hasEnd?: boolean;
}) {
  const { decimal } = useWords('common').numbers;
  const arithmetic = ruleArithmetic(weight);
  return (
    <MathLine label={ruleText(name, weight, digits, decimal)}>
      <MathSymbol of={name} /> ← <ArithmeticMath of={arithmetic} digits={digits} areStacked />
      {hasEnd && (
        <>
          {` ${equalsSign(arithmetic, weight.after, digits)} `}
          <b>
            <MathNumber value={weight.after} digits={digits} />
          </b>
        </>
      )}
    </MathLine>
  );
}

export function ruleArithmetic({ before, step }: WorkedWeight): Arithmetic {
  return minus(before, step.arithmetic);
}

export function ruleText(
  name: string,
  weight: WorkedWeight,
  digits: number,
  decimal = '.',
): string {
  const arithmetic = ruleArithmetic(weight);
  const sign = equalsSign(arithmetic, weight.after, digits);
  return `${name} ← ${arithmeticText(arithmetic, digits, decimal)} ${sign} ${mathNumberText(weight.after, digits, decimal)}`;
}

/** "L 64 → 256" */
export function LossLine({
  before,
  after,
  digits,
}: {
  before: number;
  after: number | null;
  digits: number;
}) {
  const words = useWords('common');
  const written = (value: number) => mathNumberText(value, digits, words.numbers.decimal);
  const label =
    after === null
      ? `L = ${written(before)}`
      : words.say('common.picture.loss', { before: written(before), after: written(after) });
  return (
    <MathLine label={label}>
      <i>L</i> {after === null && '= '}
      <MathNumber value={before} digits={digits} />
      {after !== null && (
        <>
          {' → '}
          <b>
            <MathNumber value={after} digits={digits} />
          </b>
        </>
      )}
    </MathLine>
  );
}
