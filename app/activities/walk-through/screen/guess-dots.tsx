import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { GuessTally } from '#core/lesson/guesses';
import { mathNumberText } from '../../../ui/formula/math-number';
import { spread } from '../../../ui/layout/spread';
import { evenTicks } from '../../../ui/scale';
import { useWords } from '../../../words/language';
import { AXIS_WIDTH, type GuessAxis, stackedDots } from './guess-axis';

const DIGITS = 4;
/** The width of a figure, in its size. */
const DIGIT = 0.64;
/** In units: of all, of the strip below the dots, of a stack of them. */
const HEIGHT = 520;
const STRIP = 72;
const STACK_HEIGHT = 200;

/** A dot for each guess, in stacks over an axis with the heights of the loss. */
export function GuessDots({
  axis,
  update,
  tally,
  guesses,
}: {
  axis: GuessAxis;
  update: WorkedUpdate;
  tally: GuessTally;
  guesses: readonly number[];
}) {
  const words = useWords('screen-walk');
  const number = (value: number) => mathNumberText(value, DIGITS, words.numbers.decimal);
  const { before, after } = update.weights[0]!;
  const apart = guesses.length > 120 ? 15 : 23;
  const dots = stackedDots(axis, guesses, tally, after, { apart, height: STACK_HEIGHT });
  const ground = HEIGHT - STRIP;
  const topAt = (x: number) =>
    Math.max(0, ...dots.filter((dot) => Math.abs(dot.x - x) < 50).map(({ up }) => up)) + apart / 2;
  const counts = [
    { place: after, count: tally.close, units: 92 },
    ...tally.mistakes.map(({ place, count }) => ({ place: place[0]!, count, units: 50 })),
  ].filter(({ place, count }) => count > 0 && Number.isFinite(place));
  const halves = counts.map(
    ({ count, units }) => (DIGIT * units * words.numbers.count(count).length) / 2,
  );
  const [widest = 0, second = 0] = [...halves].sort((a, b) => b - a);
  const apartX = spread(
    counts.map(({ place }) => axis.x(place)),
    widest + second + 10,
    60,
    AXIS_WIDTH - 60,
  );
  const ticks = evenTicks(axis.low, axis.high, 9);
  const wide = AXIS_WIDTH / axis.bands.length;
  return (
    <svg
      viewBox={`0 0 ${AXIS_WIDTH} ${HEIGHT}`}
      className="absolute inset-x-0 bottom-0 block h-auto w-full overflow-visible"
      role="img"
      aria-label={words.say('screen-walk.guesses-on-axis', {
        guesses: guesses.length,
        place: number(after),
      })}
    >
      {axis.bands
        .map((band, k) => ({ band, x: k * wide }))
        .map(({ band, x }) => (
          <rect
            key={x}
            x={x}
            y={ground}
            width={wide + 1}
            height={STRIP}
            fill={`var(--band-${band})`}
          />
        ))}
      {dots.map(({ x, up, mark }) => (
        <circle
          key={`${x} ${up} ${mark}`}
          cx={x}
          cy={ground - up}
          r={apart * 0.43}
          fill={mark === 'close' ? 'var(--converged)' : 'var(--ink)'}
          stroke={mark === 'close' ? 'var(--keyline)' : 'none'}
          strokeWidth={2.5}
        />
      ))}
      {counts.map(({ place, count, units }, k) => (
        <text
          key={place}
          x={apartX[k]}
          y={ground - topAt(axis.x(place)) - 12}
          fontSize={units}
          textAnchor="middle"
          className="type-figure"
          fill="var(--ink)"
        >
          {words.numbers.count(count)}
        </text>
      ))}
      {ticks.map((tick) => (
        <StripText
          key={tick}
          x={axis.x(tick)}
          y={ground + STRIP / 2 + 10}
          isHidden={[before, after].some((w) => Math.abs(axis.x(w) - axis.x(tick)) < 70)}
        >
          {number(tick)}
        </StripText>
      ))}
      <StripMark x={axis.x(before)} y={ground + STRIP / 2} text={number(before)} />
      {Number.isFinite(after) && (
        <StripMark x={axis.x(after)} y={ground + STRIP / 2} text={number(after)} isRight />
      )}
    </svg>
  );
}

function StripText({
  x,
  y,
  isHidden,
  children,
}: {
  x: number;
  y: number;
  isHidden: boolean;
  children: string;
}) {
  if (isHidden) return null;
  return (
    <text
      x={x}
      y={y}
      fontSize={30}
      textAnchor="middle"
      fill="#fff"
      stroke="#1410b8"
      strokeWidth={7}
      strokeLinejoin="round"
      paintOrder="stroke"
      fontWeight={650}
    >
      {children}
    </text>
  );
}

function StripMark({
  x,
  y,
  text,
  isRight = false,
}: {
  x: number;
  y: number;
  text: string;
  isRight?: boolean;
}) {
  const wide = Math.max(isRight ? 66 : 52, 18 * text.length + 24);
  return (
    <>
      <rect
        x={x - wide / 2}
        y={y - (isRight ? 33 : 27)}
        width={wide}
        height={isRight ? 66 : 54}
        rx={isRight ? 33 : 27}
        fill={isRight ? '#fff' : '#1f1bea'}
        stroke={isRight ? '#0a0a1f' : '#fff'}
        strokeWidth={5}
      />
      <text
        x={x}
        y={y + 10}
        fontSize={30}
        textAnchor="middle"
        fontWeight={800}
        fill={isRight ? '#0a0a1f' : '#fff'}
      >
        {text}
      </text>
    </>
  );
}
