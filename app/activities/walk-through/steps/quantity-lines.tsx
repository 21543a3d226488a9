import type { Quantity } from '#core/engine/optimizer';
import type { WorkedWeight } from '#core/engine/simulation/worked-update';
import { size } from '../../../parts/screen/size';
import {
  ArithmeticMath,
  MathLine,
  MathNumber,
  MathSymbol,
} from '../../../ui/formula/arithmetic-math';
import { arithmeticText, equalsSign } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { quantityWords } from '../../../ui/words/walk-words';
import { useWords } from '../../../words/language';

const DIGITS = 4;
/** A digit in KaTeX's face, in em. */
const DIGIT = 0.52;

/** An optimizer's own quantities, a line each: letters, numbers and, where there is room, words. */
export function QuantityLines({
  weight,
  room,
  units,
  name = null,
}: {
  weight: WorkedWeight;
  /** The width of a line, in units. */
  room: number;
  /** The largest size of a line. */
  units: number;
  /** The weight's own name, where there are several. */
  name?: string | null;
}) {
  const words = useWords('experiment');
  const lineText = (line: Quantity) => quantityText(line, DIGITS, words.numbers.decimal);
  // The root stands in the step itself.
  const lines = weight.quantities.filter(({ kind }) => kind !== 'root');
  const longest = Math.max(1, ...lines.map((line) => lineText(line).length));
  const fitting = Math.max(24, Math.min(units, Math.floor(room / (DIGIT * longest))));
  const left = room - DIGIT * longest * fitting;
  return (
    <ul className="flex min-h-0 flex-col">
      {lines.map((line) => (
        <li
          key={line.kind}
          className="flex items-baseline justify-between gap-24 border-b-2 border-line py-6 last:border-b-0"
          style={size(fitting)}
        >
          <MathLine label={lineText(line)}>
            <MathSymbol of={line.symbol} />
            {name !== null && <sub>{name}</sub>}
            {' = '}
            <ArithmeticMath of={line.arithmetic} digits={DIGITS} />
            {` ${equalsSign(line.arithmetic, line.value, DIGITS)} `}
            <MathNumber value={line.value} digits={DIGITS} />
          </MathLine>
          {left > 280 && (
            <span className="text-mut whitespace-nowrap" style={size(26)}>
              {quantityWords(words, line.kind)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "m = 0.9 · 0 + 0.1 · 8 = 0.8" */
export function quantityText(
  { symbol, arithmetic, value }: Quantity,
  digits: number,
  decimal: string,
): string {
  const sign = equalsSign(arithmetic, value, digits);
  return `${symbol} = ${arithmeticText(arithmetic, digits, decimal)} ${sign} ${mathNumberText(value, digits, decimal)}`;
}
