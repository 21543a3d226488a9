import { scaleLinear } from 'd3-scale';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { formatCount, formatRate } from '#core/engine/number-format';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { type GuessTally, type Mistake, tallyGuesses } from '#core/lesson/guesses';
import { TitleLine } from '../../../parts/screen/frame/title-line';
import { size } from '../../../parts/screen/size';
import { ArithmeticMath, MathLine, MathNumber } from '../../../ui/formula/arithmetic-math';
import { arithmeticText } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { spread } from '../../../ui/layout/spread';
import { guessHeadline, MISTAKE_WORDS } from '../../../ui/words/walk-words';
import { StepPicture } from '../picture/step-picture';
import { placeText } from '../picture/step-texts';
import { AXIS_WIDTH, type GuessAxis, guessAxis, stackedDots } from './guess-axis';
import { RuleLine, ruleArithmetic } from './rule-line';
import { TitledLoss } from './titled-loss';

const DIGITS = 4;
/** Where the words of a row end, in units. */
const WORDS = 780;
/** In units: of the dots, of the strip below them, of a row. */
const DOTS_HEIGHT = 520;
const STRIP = 72;
const STACK_HEIGHT = 200;
const ROW = 72;

/** Where everybody thought that it would land, against where it did; each named mistake as its own arithmetic. */
export function GuessReveal({
  experiment,
  run,
  step,
  guesses,
}: {
  experiment: Experiment;
  run: WorkedRun;
  /** The update that was guessed; it has been made. */
  step: number;
  /** A number a weight. */
  guesses: readonly (readonly number[])[];
}) {
  const loss = findLoss(experiment.loss);
  const update = run.updates[step - 1];
  if (!loss || !update) return null;
  const tally = tallyGuesses(update, guesses);
  const from = update.weights.map(({ before }) => before);
  return (
    <main className="flex h-full flex-col overflow-hidden">
      <div className="px-56">
        <TitleLine title={guessHeadline(tally)} />
        <p className="-mt-16 text-mut" style={size(34)}>
          Where does it land? <TitledLoss loss={experiment.loss} />, from {placeText(from, DIGITS)},
          rate {formatRate(update.learningRate)}
        </p>
      </div>
      {loss.dimension === 1 ? (
        <OnAxis {...{ loss, update, tally }} guesses={guesses.map(([guess]) => guess!)} />
      ) : (
        <OnMap {...{ loss, run, step, update, tally, guesses }} />
      )}
    </main>
  );
}

function OnAxis({
  loss,
  update,
  tally,
  guesses,
}: {
  loss: LossFunction;
  update: WorkedUpdate;
  tally: GuessTally;
  guesses: readonly number[];
}) {
  const axis = guessAxis(loss, update, tally, guesses);
  const [name] = weightNames(loss);
  const made = tally.mistakes.filter(({ count }) => count > 0);
  return (
    <>
      <div className="relative min-h-0 flex-1">
        <p className="absolute inset-x-0 top-28 text-center leading-none" style={size(92)}>
          <RuleLine name={name!} weight={update.weights[0]!} digits={DIGITS} />
        </p>
        <p className="absolute -top-46 right-56 text-mut" style={size(30)}>
          {elsewhereWords(tally, axis.beyond)}
        </p>
        <GuessDots {...{ axis, update, tally, guesses }} />
      </div>
      <ul className="shrink-0 pb-20">
        <Row
          count={tally.close}
          words="within 5% of the step’s length"
          axis={axis}
          update={update}
          place={update.weights[0]!.after}
          arithmetic={ruleArithmetic(update.weights[0]!)}
          isRight
        />
        {made.map((mistake) => (
          <Row
            key={mistake.kind}
            count={mistake.count}
            words={MISTAKE_WORDS[mistake.kind]}
            axis={axis}
            update={update}
            place={mistake.place[0]!}
            arithmetic={mistake.arithmetic[0]!}
          />
        ))}
      </ul>
    </>
  );
}

function GuessDots({
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
  const { before, after } = update.weights[0]!;
  const apart = guesses.length > 120 ? 15 : 23;
  const dots = stackedDots(axis, guesses, tally, after, { apart, height: STACK_HEIGHT });
  const ground = DOTS_HEIGHT - STRIP;
  const topAt = (x: number) =>
    Math.max(0, ...dots.filter((dot) => Math.abs(dot.x - x) < 50).map(({ up }) => up)) + apart / 2;
  const counts = [
    { place: after, count: tally.close, units: 92 },
    ...tally.mistakes.map(({ place, count }) => ({ place: place[0]!, count, units: 50 })),
  ].filter(({ place, count }) => count > 0 && Number.isFinite(place));
  const apartX = spread(
    counts.map(({ place }) => axis.x(place)),
    84,
    60,
    AXIS_WIDTH - 60,
  );
  const ticks = scaleLinear([axis.low, axis.high], [0, 1]).ticks(9);
  const wide = AXIS_WIDTH / axis.bands.length;
  return (
    <svg
      viewBox={`0 0 ${AXIS_WIDTH} ${DOTS_HEIGHT}`}
      className="absolute inset-x-0 bottom-0 block h-auto w-full overflow-visible"
      role="img"
      aria-label={`${guesses.length} guesses on an axis; it landed on ${mathNumberText(after, DIGITS)}`}
    >
      {axis.bands.map((band, k) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: places on an axis
          key={k}
          x={k * wide}
          y={ground}
          width={wide + 1}
          height={STRIP}
          fill={`var(--band-${band})`}
        />
      ))}
      {dots.map(({ x, up, mark }, k) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have no names
          key={k}
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
          {formatCount(count)}
        </text>
      ))}
      {ticks.map((tick) => (
        <StripText
          key={tick}
          x={axis.x(tick)}
          y={ground + STRIP / 2 + 10}
          isHidden={[before, after].some((w) => Math.abs(axis.x(w) - axis.x(tick)) < 70)}
        >
          {mathNumberText(tick, DIGITS)}
        </StripText>
      ))}
      <StripMark x={axis.x(before)} y={ground + STRIP / 2} text={mathNumberText(before, DIGITS)} />
      {Number.isFinite(after) && (
        <StripMark
          x={axis.x(after)}
          y={ground + STRIP / 2}
          text={mathNumberText(after, DIGITS)}
          isRight
        />
      )}
    </svg>
  );
}

/** What stands under no name: "16 elsewhere, 2 further left". */
function elsewhereWords({ elsewhere }: GuessTally, [left, right]: GuessAxis['beyond']): string {
  return [
    elsewhere > 0 ? `${formatCount(elsewhere)} elsewhere` : null,
    left > 0 ? `${formatCount(left)} of them further left` : null,
    right > 0 ? `${formatCount(right)} of them further right` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
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

function Row({
  count,
  words,
  axis,
  update,
  place,
  arithmetic,
  isRight = false,
}: {
  count: number;
  words: string;
  axis: GuessAxis;
  update: WorkedUpdate;
  place: number;
  arithmetic: Mistake['arithmetic'][number];
  isRight?: boolean;
}) {
  const from = axis.x(update.weights[0]!.before);
  const to = Math.min(AXIS_WIDTH - 20, Math.max(20, axis.x(place)));
  const text = `${arithmeticText(arithmetic, DIGITS)} = ${mathNumberText(place, DIGITS)}`;
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
  const isLow = side === 'above' || first < WORDS;
  const y = isLow ? ROW - 12 : ROW / 2;
  const direction = Math.sign(to - from);
  const head = Math.min(26, Math.abs(to - from) * 0.6);
  return (
    <li
      className={`relative flex items-center ${isRight ? 'bg-converged text-on-outcome' : ''}`}
      style={{ height: `calc(${ROW} * var(--u))` }}
    >
      <strong className="w-124 pr-24 text-right type-figure" style={size(44)}>
        {formatCount(count)}
      </strong>
      <span className={isRight ? 'type-title' : ''} style={size(36)}>
        {words}
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
            points={`${to},${y} ${to - direction * head},${y - 15} ${to - direction * head},${y + 15}`}
          />
        </svg>
      )}
    </li>
  );
}

function OnMap({
  loss,
  run,
  step,
  update,
  tally,
  guesses,
}: {
  loss: LossFunction;
  run: WorkedRun;
  step: number;
  update: WorkedUpdate;
  tally: GuessTally;
  guesses: readonly (readonly number[])[];
}) {
  const names = weightNames(loss);
  const rows = [
    { key: 'close', count: tally.close, words: 'within 5% of the step’s length' },
    ...tally.mistakes
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({ key: kind, count, words: MISTAKE_WORDS[kind] })),
    { key: 'elsewhere', count: tally.elsewhere, words: 'elsewhere' },
  ];
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1096fr)_minmax(0,824fr)] pt-24">
      <div className="relative min-h-0" style={size(36)}>
        <StepPicture
          loss={loss}
          run={run}
          step={step}
          guesses={{ places: guesses, marks: tally.marks }}
          label={`${guesses.length} guesses on the map of the loss`}
        />
      </div>
      <div className="flex min-h-0 flex-col justify-center gap-20">
        <div className="flex flex-col gap-16 px-56">
          {update.weights.map((weight, d) => (
            <p key={names[d]} style={size(48)}>
              <RuleLine name={names[d]!} weight={weight} digits={3} />
            </p>
          ))}
        </div>
        <ul>
          {rows.map(({ key, count, words }) => (
            <li
              key={key}
              className={`flex items-baseline gap-24 px-56 py-16 ${key === 'close' ? 'bg-converged type-title text-on-outcome' : 'border-b-2 border-line'}`}
              style={size(36)}
            >
              <strong className="min-w-60 text-right type-figure" style={size(44)}>
                {formatCount(count)}
              </strong>
              {words}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
