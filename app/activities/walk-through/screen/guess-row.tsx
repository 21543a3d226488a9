import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { Mistake } from '#core/lesson/guesses';
import { size } from '../../../parts/screen/size';
import { ArithmeticMath, MathLine, MathNumber } from '../../../ui/formula/arithmetic-math';
import { arithmeticText } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { useWords } from '../../../words/language';
import { AXIS_WIDTH, type GuessAxis } from './guess-axis';

const DIGITS = 4;
/** Where the words of a row end, and how high it is, in units. */
const WORDS = 780;
const ROW = 72;
/** How much of a row's height an arrow under its words takes. */
const RAISED = 22;

/** How many made one mistake, or none: its words, its arithmetic, and its arrow on the axis above. */
export function GuessRow({
  count,
  said,
  axis,
  update,
  place,
  arithmetic,
  isRight = false,
}: {
  count: number;
  said: string;
  axis: GuessAxis;
  update: WorkedUpdate;
  place: number;
  arithmetic: Mistake['arithmetic'][number];
  isRight?: boolean;
}) {
  const { numbers } = useWords('common');
  const from = axis.x(update.weights[0]!.before);
  const to = Math.min(AXIS_WIDTH - 20, Math.max(20, axis.x(place)));
  const text = `${arithmeticText(arithmetic, DIGITS, numbers.decimal)} = ${mathNumberText(place, DIGITS, numbers.decimal)}`;
  const wide = 21 * text.length;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  // On the side of the arrow where words leave room; otherwise above it.
  const side =
    first - 30 - wide > WORDS ? 'left' : last + 30 + wide < AXIS_WIDTH ? 'right' : 'above';
  const left = {
    left: first - 30 - wide,
    right: last + 30,
    above: Math.max(WORDS, from - 24 - wide),
  };
  // Then everything written in the row moves up, and the arrow runs under it.
  const isLow = side === 'above' || first < WORDS;
  const y = isLow ? ROW - 11 : ROW / 2;
  const direction = Math.sign(to - from);
  const head = Math.min(26, Math.abs(to - from) * 0.6);
  const half = isLow ? 11 : 15;
  return (
    <li
      className={`relative flex items-center leading-none ${isRight ? 'bg-converged text-on-outcome' : ''}`}
      style={{
        height: `calc(${ROW} * var(--u))`,
        paddingBottom: isLow ? `calc(${RAISED} * var(--u))` : undefined,
      }}
    >
      <strong className="w-124 pe-24 text-end type-figure" style={size(44)}>
        {numbers.count(count)}
      </strong>
      <span className={isRight ? 'type-title' : ''} style={size(36)}>
        {said}
      </span>
      <span
        className="absolute leading-none"
        style={{
          ...size(38),
          left: `calc(${left[side]} * var(--u))`,
          width: `calc(${wide} * var(--u))`,
          top: `calc(${isLow ? 8 : 18} * var(--u))`,
          textAlign: side === 'right' ? 'left' : 'right',
        }}
      >
        <MathLine label={text}>
          <ArithmeticMath of={arithmetic} digits={DIGITS} />
          {' = '}
          <MathNumber value={place} digits={DIGITS} />
        </MathLine>
      </span>
      {Number.isFinite(to) && (
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${AXIS_WIDTH} ${ROW}`}
          className="absolute inset-0 size-full"
          stroke="currentColor"
          fill="currentColor"
        >
          {!isRight && (
            <line x1={56} x2={AXIS_WIDTH - 56} y1={1} y2={1} stroke="var(--line)" strokeWidth={2} />
          )}
          <line x1={from} x2={from} y1={0} y2={ROW} strokeWidth={3} />
          <line x1={from} x2={to - direction * head} y1={y} y2={y} strokeWidth={isRight ? 13 : 8} />
          <polygon
            stroke="none"
            points={`${to},${y} ${to - direction * head},${y - half} ${to - direction * head},${y + half}`}
          />
        </svg>
      )}
    </li>
  );
}
