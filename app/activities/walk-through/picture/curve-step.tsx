import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import { pixelX, pixelY, type Viewport } from '../../../stage/scene/viewport';
import { mathNumberText } from '../../../ui/formula/math-number';
import { spread } from '../../../ui/layout/spread';
import { useWords } from '../../../words/language';
import { Arrow, Dots, Label, labelWidth, RunPoint } from './pieces';
import { kept, overStep, type PixelPlace, tangentEnds } from './step-marks';
import { stepLengthText } from './step-texts';

/** How many steps before the last one can still be seen. */
const FADING = 4;
const DIGITS = 4;

interface CurveStepProps {
  readonly loss: LossFunction;
  readonly run: WorkedRun;
  readonly step: number;
  readonly viewport: Viewport;
  readonly em: number;
  readonly own: readonly number[] | null;
  /** How far down the axis lies, in pixels. */
  readonly axis: number;
  /** Whether the gradient is written at its tangent. */
  readonly hasNumber: boolean;
}

/** One weight: the loss is a curve. The step is level, at the height of the old loss; then dots to the curve. */
export function CurveStep({ loss, run, step, viewport, em, own, axis, hasNumber }: CurveStepProps) {
  const words = useWords('common');
  const { decimal } = words.numbers;
  const { width, height } = viewport;
  const onCurve = (weight: number): PixelPlace => {
    const at = { x: pixelX(viewport, weight), y: pixelY(viewport, loss.value([weight])) };
    return kept(at, width, height, em);
  };
  const update = run.updates[step - 1];
  const [weight] = update?.weights ?? [];
  const now = weight ? weight.after : run.start[0]!;
  const lossNow = update ? update.lossAfter : run.startLoss;
  const to = onCurve(now);
  const from = weight ? onCurve(weight.before) : null;
  const tip = from && { x: to.x, y: from.y };
  const foot = (at: PixelPlace): PixelPlace => ({ x: at.x, y: axis });
  const isRising = loss.value([now + 1e-6]) >= loss.value([now - 1e-6]);
  const lossText = `= ${mathNumberText(lossNow, DIGITS, decimal)}`;
  const fitsRight = to.x + labelWidth(lossText, em) + 2 * em < width;
  const fitsLeft = to.x - labelWidth(lossText, em) - 2 * em > 0;
  const onRight = isRising ? fitsRight || !fitsLeft : !fitsLeft;
  // Clear of an arrow that lies on the curve, and of a curve that is flat.
  const far = now + ((onRight ? 1 : -1) * (labelWidth(lossText, em) + 2 * em)) / viewport.scaleX;
  const isFlat = [...(tip ? [tip] : []), onCurve(far)].some(({ y }) => Math.abs(y - to.y) < em);
  const below = to.y + (isFlat ? 1.5 : onRight ? 0.9 : 0.36) * em;
  // Under the axis are the weights: near it the loss stands above its point.
  const lossY = below < axis - 0.2 * em ? below : to.y - 0.9 * em;
  const stepText = update && weight ? stepLengthText(words, update, weight, DIGITS) : '';
  const guessed = own === null ? null : onCurve(own[0]!);
  return (
    <>
      <line
        x1={0}
        x2={width}
        y1={axis}
        y2={axis}
        stroke="var(--on-klein)"
        strokeWidth={0.04 * em}
        opacity={0.5}
      />
      <Past {...{ run, step, onCurve, em }} />
      {from && tip && weight && (
        <>
          <Dots from={from} to={foot(from)} em={em} opacity={0.5} />
          <Dots from={tip} to={to} em={em} />
          <Tangent
            {...{ at: from, width, em, hasNumber }}
            gradient={weight.gradient}
            viewport={viewport}
          />
          <Arrow from={from} to={tip} thickness={0.26 * em} />
          <Label
            at={{ x: overStep(from.x, tip.x, labelWidth(stepText, em)), y: from.y - 0.75 * em }}
            text={stepText}
            em={em}
            width={width}
          />
          <RunPoint at={from} kind="from" em={em} />
        </>
      )}
      <Dots from={to} to={foot(to)} em={em} opacity={0.8} />
      {guessed && (
        <>
          <Dots from={guessed} to={foot(guessed)} em={em} />
          <RunPoint at={guessed} kind="guess" em={em} />
        </>
      )}
      <RunPoint at={to} kind="now" em={em} />
      <Label
        at={{
          x: to.x + (onRight ? 0.9 : -0.9) * em,
          y: Math.max(1.1 * em, lossY),
        }}
        text={lossText}
        letter="L"
        anchor={onRight ? 'start' : 'end'}
        em={em}
        width={width}
      />
      <AxisLabels
        em={em}
        width={width}
        axis={axis}
        labels={[
          ...(weight && from
            ? [{ x: from.x, text: mathNumberText(weight.before, DIGITS, decimal) }]
            : []),
          ...(guessed
            ? [
                {
                  x: guessed.x,
                  text: words.say('common.picture.you-at', {
                    place: mathNumberText(own![0]!, DIGITS, decimal),
                  }),
                },
              ]
            : []),
          { x: to.x, text: mathNumberText(now, DIGITS, decimal), isNow: true },
        ]}
      />
    </>
  );
}

function Past({
  run,
  step,
  onCurve,
  em,
}: {
  run: WorkedRun;
  step: number;
  onCurve: (weight: number) => PixelPlace;
  em: number;
}) {
  const past = run.updates.slice(Math.max(0, step - 1 - FADING), Math.max(0, step - 1));
  return past.map(({ step: at, weights }) => {
    const [from, to] = [onCurve(weights[0]!.before), onCurve(weights[0]!.after)];
    const opacity = 0.55 - (0.4 * (step - 1 - at)) / FADING;
    return (
      <g key={at} opacity={opacity}>
        <Arrow from={from} to={{ x: to.x, y: from.y }} thickness={0.13 * em} />
        <Dots from={{ x: to.x, y: from.y }} to={to} em={0.7 * em} />
        <RunPoint at={from} kind="from" em={0.8 * em} />
      </g>
    );
  });
}

function Tangent({
  at,
  gradient,
  viewport,
  width,
  em,
  hasNumber,
}: {
  at: PixelPlace;
  gradient: number;
  hasNumber: boolean;
  viewport: Viewport;
  width: number;
  em: number;
}) {
  const words = useWords('common');
  if (Number.isNaN(gradient)) return null;
  const slope = (-gradient * viewport.scaleY) / viewport.scaleX;
  const [one, other] = tangentEnds(at, slope, 4.6 * em);
  const end = one.y < other.y ? one : other;
  const text = words.say('common.picture.gradient', {
    number: mathNumberText(gradient, DIGITS, words.numbers.decimal),
  });
  const wide = labelWidth(text, 0.86 * em);
  const isLeft = end.x < at.x;
  // Outwards, where there is room; otherwise above the line's end.
  const fits = isLeft ? end.x - wide - em > 0 : end.x + wide + em < width;
  return (
    <>
      <line
        x1={one.x}
        y1={one.y}
        x2={other.x}
        y2={other.y}
        stroke="var(--on-klein)"
        strokeWidth={0.1 * em}
      />
      {hasNumber && (
        <Label
          at={{
            x: end.x + (fits ? (isLeft ? -0.4 : 0.4) * em : 0),
            y: Math.max(em, end.y + (fits ? 0.3 : -0.5) * em),
          }}
          text={text}
          anchor={fits ? (isLeft ? 'end' : 'start') : 'middle'}
          size={0.86}
          em={em}
          width={width}
        />
      )}
    </>
  );
}

interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly isNow?: boolean;
}

function AxisLabels({
  labels,
  em,
  width,
  axis,
}: {
  labels: readonly AxisLabel[];
  em: number;
  width: number;
  axis: number;
}) {
  const apart = labels.filter(
    ({ x }, at) => labels.findLastIndex((other) => Math.abs(other.x - x) < 1) === at,
  );
  const wide = apart.map(({ text, isNow }) => labelWidth(text, em * (isNow ? 1.1 : 0.9)));
  const gap = Math.max(...wide) + 0.5 * em;
  const half = gap / 2;
  const xs = spread(
    apart.map(({ x }) => x),
    Math.min(gap, width / apart.length),
    half,
    width - half,
  );
  return apart.map(({ x, text, isNow }, at) => (
    <g key={text + x.toFixed(1)}>
      <line
        x1={x}
        x2={x}
        y1={axis - 0.25 * em}
        y2={axis + 0.25 * em}
        stroke="var(--on-klein)"
        strokeWidth={0.1 * em}
      />
      <Label
        at={{ x: xs[at]!, y: axis + 1.45 * em }}
        text={text}
        size={isNow ? 1.1 : 0.9}
        em={em}
        width={width}
      />
    </g>
  ));
}
