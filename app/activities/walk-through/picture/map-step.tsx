import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { GuessMark } from '#core/lesson/guesses';
import { pixelX, pixelY, type Viewport } from '../../../stage/scene/viewport';
import { mathNumberText } from '../../../ui/formula/math-number';
import { useWords } from '../../../words/language';
import { Arrow, Label, labelWidth, RunPoint } from './pieces';
import { kept, type PixelPlace } from './step-marks';
import { gradientLength, lengthOfStep, placeText } from './step-texts';

const FADING = 6;
const DIGITS = 3;
/** The gradient's arrow shows a direction; its length is in its number. */
const GRADIENT_EM = 4.5;

export interface MarkedGuesses {
  readonly places: readonly (readonly number[])[];
  readonly marks: readonly GuessMark[];
}

interface MapStepProps {
  readonly loss: LossFunction;
  readonly run: WorkedRun;
  readonly step: number;
  readonly viewport: Viewport;
  readonly em: number;
  readonly own: readonly number[] | null;
  readonly guesses: MarkedGuesses | null;
}

/** Two weights: the loss is a map. The step is as long as it is, the gradient's arrow only shows where it points. */
export function MapStep({ loss, run, step, viewport, em, own, guesses }: MapStepProps) {
  const words = useWords('common');
  const { width, height } = viewport;
  const on = ([x, y]: readonly number[]): PixelPlace =>
    kept({ x: pixelX(viewport, x!), y: pixelY(viewport, y!) }, width, height, em);
  const update = run.updates[step - 1];
  const nowPlace = update ? update.weights.map(({ after }) => after) : run.start;
  const to = on(nowPlace);
  const from = update ? on(update.weights.map(({ before }) => before)) : null;
  const past = run.updates.slice(Math.max(0, step - 1 - FADING), Math.max(0, step - 1));
  return (
    <>
      {loss.minimum.points.map((point) => (
        <Goal key={point.join()} at={on(point)} em={em} />
      ))}
      {guesses &&
        distinctDots(guesses).map(({ key, place, isClose }) => (
          <circle
            key={key}
            cx={on(place).x}
            cy={on(place).y}
            r={0.24 * em}
            fill={isClose ? 'var(--converged)' : '#0a0a1f'}
            stroke="var(--on-klein)"
            strokeWidth={0.05 * em}
          />
        ))}
      {past.map(({ step: at, weights }) => (
        <Arrow
          key={at}
          from={on(weights.map(({ before }) => before))}
          to={on(weights.map(({ after }) => after))}
          thickness={0.14 * em}
          opacity={0.6 - (0.45 * (step - 1 - at)) / FADING}
        />
      ))}
      {from && update && (
        <>
          <Gradient
            at={from}
            slopes={update.weights.map(({ gradient }) => gradient)}
            {...{ width, height, em }}
          />
          <Arrow from={from} to={to} thickness={0.26 * em} />
          <Label
            at={beside(from, to, em, lengthOfStep(words, update, DIGITS), width)}
            text={lengthOfStep(words, update, DIGITS)}
            em={em}
            width={width}
          />
          <RunPoint at={from} kind="from" em={em} />
        </>
      )}
      {own && (
        <>
          <RunPoint at={on(own)} kind="guess" em={em} />
          <Label
            at={{ x: on(own).x, y: on(own).y + 1.4 * em }}
            text={words.say('common.picture.you')}
            em={em}
            width={width}
          />
        </>
      )}
      <RunPoint at={to} kind="now" em={em} />
      <Label
        at={{ x: to.x, y: to.y + (isNamedAbove(from, to, height, em) ? -1 : 1.6) * em }}
        text={placeText(nowPlace, DIGITS, words.numbers.decimal)}
        em={em}
        width={width}
      />
    </>
  );
}

/** The name of a place stands on the side that the arrow doesn't come from, where there is room for it. */
function isNamedAbove(
  from: PixelPlace | null,
  to: PixelPlace,
  height: number,
  em: number,
): boolean {
  const isTight = to.y > height - 2.4 * em;
  const comesFromBelow = from !== null && from.y > to.y && to.y > 2.4 * em;
  return isTight || comesFromBelow;
}

/** A place that several guessed is one dot. */
function distinctDots({ places, marks }: MarkedGuesses) {
  const dots = places.map((place, k) => ({
    key: place.join(' '),
    place,
    isClose: marks[k] === 'close',
  }));
  return [...new Map(dots.map((dot) => [dot.key, dot])).values()];
}

function Gradient({
  at,
  slopes,
  width,
  height,
  em,
}: {
  at: PixelPlace;
  slopes: readonly number[];
  width: number;
  height: number;
  em: number;
}) {
  const words = useWords('common');
  const length = gradientLength(slopes);
  if (!(length > 0) || !Number.isFinite(length)) return null;
  const tip = {
    x: at.x + (GRADIENT_EM * em * slopes[0]!) / length,
    y: at.y - (GRADIENT_EM * em * slopes[1]!) / length,
  };
  const text = words.say('common.picture.gradient', {
    number: mathNumberText(length, DIGITS, words.numbers.decimal),
  });
  const isUp = tip.y <= at.y;
  const beyond = tip.y + (isUp ? -0.6 : 1.3) * em;
  const y = Math.max(em, Math.min(height - 0.5 * em, beyond));
  // Where there is no room beyond the arrow's tip, the text stands beside it and not across it.
  const off = y === beyond ? 0 : labelWidth(text, em) / 2 + 0.4 * em;
  const x = tip.x + (tip.x + 2 * off < width ? off : -off);
  return (
    <>
      <Arrow from={at} to={tip} thickness={0.12 * em} isDashed />
      <Label at={{ x, y }} text={text} size={0.86} em={em} width={width} />
    </>
  );
}

/** Beside the middle of the arrow, on the side where its text doesn't lie across it. */
function beside(
  from: PixelPlace,
  to: PixelPlace,
  em: number,
  text: string,
  width: number,
): PixelPlace {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const isSteep = Math.abs(dy) > 0.4 * Math.abs(dx);
  if (!isSteep) return { x: middle.x, y: middle.y - 0.8 * em };
  const off = labelWidth(text, em) / 2 + 0.8 * em;
  const fitsRight = middle.x + 2 * off < width;
  return { x: middle.x + (fitsRight ? off : -off), y: middle.y + 0.3 * em };
}

function Goal({ at, em }: { at: PixelPlace; em: number }) {
  const [near, far] = [0.5 * em, 1.1 * em];
  const arms = [
    [near, 0, far, 0],
    [-near, 0, -far, 0],
    [0, near, 0, far],
    [0, -near, 0, -far],
  ];
  return arms.map(([x1, y1, x2, y2]) => (
    <line
      key={`${x1} ${y1}`}
      x1={at.x + x1!}
      y1={at.y + y1!}
      x2={at.x + x2!}
      y2={at.y + y2!}
      stroke="var(--keyline)"
      strokeWidth={0.12 * em}
    />
  ));
}
