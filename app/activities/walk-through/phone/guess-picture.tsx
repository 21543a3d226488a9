'use client';

import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { formulaText } from '#core/engine/experiment/formula-text';
import type { LossFunction } from '#core/engine/loss-function';
import { useSize } from '../../../charts/use-size';
import { pixelX, pixelY, valueAt, weightAt } from '../../../stage/scene/viewport';
import { evenTicks } from '../../../ui/scale';
import { useWords } from '../../../words/language';
import { LandscapeCanvas } from '../picture/landscape-canvas';
import { Dots, Label, RunPoint } from '../picture/pieces';
import { kept } from '../picture/step-marks';
import styles from '../picture/step-picture.module.css';
import { placeText } from '../picture/step-texts';
import { walkViewport } from '../picture/walk-window';
import { fineGuess, type GuessRange } from './guess-range';

/** The height of the axis below a curve, in em. */
const AXIS_EM = 1.8;

/**
 * The loss, to tap on where the step will land; arrow keys move the guess. One weight: a tap chooses how far to the
 * right; two: a place on the map.
 */
export function GuessPicture({
  loss,
  from,
  guess,
  ranges,
  isLocked,
  onDraft,
  onCommit,
}: {
  loss: LossFunction;
  from: readonly number[];
  /** null: nothing yet. */
  guess: readonly number[] | null;
  ranges: readonly GuessRange[];
  isLocked: boolean;
  /** While a finger moves. */
  onDraft: (place: number[]) => void;
  /** When it is lifted, and with each key. */
  onCommit: (place: number[]) => void;
}) {
  const words = useWords('play-walk', 'experiment');
  const placed = (place: readonly number[]) => placeText(place, 4, words.numbers.decimal);
  const [box, size] = useSize({ width: 390, height: 230, em: 18 });
  const { em } = size;
  const isMap = loss.dimension === 2;
  const viewport = useMemo(() => {
    const [x, y] = ranges;
    const sides = { left: x!.low, right: x!.high };
    const heights = [x!.low, x!.high, from[0]!].map((w) => loss.value([w])).filter(Number.isFinite);
    const window = y
      ? { ...sides, low: y.low, high: y.high }
      : { ...sides, low: loss.minimum.value, high: Math.max(...heights) };
    return walkViewport(loss, window, size, { top: em, bottom: isMap ? em : AXIS_EM * em });
  }, [loss, from, ranges, size, em, isMap]);

  const on = (place: readonly number[]) => {
    const y = isMap ? place[1]! : loss.value([place[0]!]);
    return kept(
      { x: pixelX(viewport, place[0]!), y: pixelY(viewport, y) },
      size.width,
      size.height,
      0,
    );
  };
  const under = (event: PointerEvent<HTMLElement>): number[] => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = [weightAt(viewport, event.clientX - left)];
    if (isMap) place.push(valueAt(viewport, event.clientY - top));
    return place.map((value, d) => fineGuess(value, ranges[d]!));
  };
  function onKeyDown(event: KeyboardEvent) {
    const move = KEYS[event.key];
    if (move === undefined || isLocked || (!isMap && move[0] === 0 && move[1] === 0)) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    const steps = isMap ? move : [move[0] + move[1]];
    const place = (guess ?? from).map((value, d) =>
      fineGuess(value + (steps[d] ?? 0) * far * ranges[d]!.fine, ranges[d]!),
    );
    onCommit(place);
  }
  const said = guess === null ? words.say('play-walk.nothing') : placed(guess);
  return (
    <div
      ref={box}
      role="slider"
      tabIndex={isLocked ? -1 : 0}
      aria-label={words.say('play-walk.where')}
      aria-valuemin={ranges[0]!.low}
      aria-valuemax={ranges[0]!.high}
      aria-valuenow={guess?.[0] ?? from[0]!}
      aria-valuetext={said}
      aria-disabled={isLocked}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (isLocked || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onDraft(under(event));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDraft(under(event));
      }}
      onPointerUp={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onCommit(under(event));
      }}
      className={`${styles.picture} ${isMap ? 'touch-none' : 'touch-pan-y'} select-none`}
    >
      <LandscapeCanvas
        loss={loss}
        viewport={viewport}
        around={from}
        em={em}
        bottom={size.height - (isMap ? em : AXIS_EM * em)}
        label={words.say('play-walk.loss', {
          formula: formulaText(words, loss),
          place: placed(from),
        })}
      />
      <svg aria-hidden="true">
        {!isMap &&
          evenTicks(ranges[0]!.low, ranges[0]!.high, 7).map((tick) => (
            <Label
              key={tick}
              at={{ x: pixelX(viewport, tick), y: size.height - 0.5 * em }}
              text={placed([tick])}
              size={0.9}
              em={em}
              width={size.width}
            />
          ))}
        {guess && !isMap && (
          <Dots from={on(guess)} to={{ x: on(guess).x, y: size.height - AXIS_EM * em }} em={em} />
        )}
        {guess && (
          <>
            <RunPoint at={on(guess)} kind="guess" em={em} />
            <Label
              at={{ x: on(guess).x - (isMap ? 0 : 0.9 * em), y: on(guess).y + 1.4 * em }}
              text={words.say('play-walk.your-guess')}
              anchor={isMap ? 'middle' : 'end'}
              em={em}
              width={size.width}
            />
          </>
        )}
        <RunPoint at={on(from)} kind="now" em={em} />
        <Label
          at={{ x: on(from).x - 0.9 * em, y: on(from).y - 0.5 * em }}
          text={words.say('play-walk.now')}
          anchor="end"
          em={em}
          width={size.width}
        />
      </svg>
      <p className="pointer-events-none absolute top-1.5 left-4 text-base font-semibold">
        {isLocked ? '' : words.say(isMap ? 'play-walk.tap-map' : 'play-walk.tap')}
      </p>
    </div>
  );
}

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
