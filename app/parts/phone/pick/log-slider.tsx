import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../../words/language';
import { percent } from '../percent';
import { rateText } from '../rate-text';
import { nudged, positionOf, type RateRange } from './rate-scale';
import { TickMarks } from './tick-marks';
import { useSlide } from './use-slide';

export interface LogSliderProps {
  readonly labelId: string;
  readonly range: RateRange;
  /** null if it hasn't been touched. */
  readonly rate: number | null;
  readonly isLocked: boolean;
  /** Called while it moves. */
  readonly onDraft: (rate: number) => void;
  /** Called when it is released. */
  readonly onCommit: (rate?: number) => void;
  readonly onDrop: () => void;
}

/**
 * A slider on a log scale, with ticks at every digit of each decade. Arrow keys move it by 1%, with shift and
 * the page keys by 10%. Until it is touched, its thumb is an outline parked at the low end, where no rate is
 * good.
 */
export function LogSlider(props: LogSliderProps) {
  const words = useWords('play');
  const { range, rate, isLocked } = props;
  const position = rate === null ? 0 : positionOf(rate, range);
  const shown = Math.min(1, Math.max(0, position));
  const slide = useSlide({ ...props, shown });

  function onKeyDown(event: KeyboardEvent) {
    const next = keyed(event, rate, range);
    if (next === null) return;
    event.preventDefault();
    props.onDraft(next);
  }

  return (
    <div
      role="slider"
      tabIndex={isLocked ? -1 : 0}
      aria-labelledby={props.labelId}
      aria-valuemin={range.lowest}
      aria-valuemax={range.highest}
      aria-valuenow={Math.min(range.highest, Math.max(range.lowest, rate ?? range.lowest))}
      aria-valuetext={rate === null ? words.say('play.control.nothing') : rateText(words, rate)}
      aria-disabled={isLocked}
      onKeyDown={isLocked ? undefined : onKeyDown}
      onKeyUp={(event) => {
        if (!isLocked && isSliderKey(event.key)) props.onCommit();
      }}
      onBlur={() => {
        if (!isLocked) props.onCommit();
      }}
      {...(isLocked ? {} : slide.handlers)}
      className="group relative mt-4 touch-pan-y select-none pb-1 outline-none"
    >
      <div ref={slide.track} className="relative mx-3 h-16">
        <div className="absolute inset-x-0 top-7 h-2 rounded-full bg-line" />
        {rate === null ? null : (
          <div
            className={`absolute top-7 left-0 h-2 rounded-full ${isLocked ? 'bg-ink' : 'bg-track'}`}
            style={{ width: percent(shown) }}
          />
        )}
        {rate === null && isLocked ? null : (
          <Thumb
            share={shown}
            isEmpty={rate === null}
            isLocked={isLocked}
            beyond={beyond(position)}
          />
        )}
      </div>
      <TickMarks range={range} />
    </div>
  );
}

function beyond(position: number): -1 | 0 | 1 {
  if (position < -1e-9) return -1;
  return position > 1 + 1e-9 ? 1 : 0;
}

const KEYS: Readonly<Record<string, { direction: 1 | -1; far: boolean }>> = {
  ArrowRight: { direction: 1, far: false },
  ArrowUp: { direction: 1, far: false },
  ArrowLeft: { direction: -1, far: false },
  ArrowDown: { direction: -1, far: false },
  PageUp: { direction: 1, far: true },
  PageDown: { direction: -1, far: true },
};

function isSliderKey(key: string): boolean {
  return key in KEYS || key === 'Home' || key === 'End';
}

function keyed(event: KeyboardEvent, rate: number | null, range: RateRange): number | null {
  if (event.key === 'Home') return range.lowest;
  if (event.key === 'End') return range.highest;
  const key = KEYS[event.key];
  if (key === undefined) return null;
  const next = nudged(rate ?? range.lowest, key.direction, key.far || event.shiftKey);
  return Math.min(range.highest, Math.max(range.lowest, next));
}

function Thumb({
  share,
  isEmpty,
  isLocked,
  beyond,
}: {
  share: number;
  isEmpty: boolean;
  isLocked: boolean;
  beyond: -1 | 0 | 1;
}) {
  const look = isEmpty
    ? 'border-2 border-dashed border-ink bg-bg text-ink'
    : isLocked
      ? 'bg-ink text-bg scale-75'
      : 'bg-ink text-bg group-active:scale-110';
  return (
    <span
      aria-hidden="true"
      style={{ left: percent(share) }}
      className={`absolute top-2 -ml-6 flex size-12 items-center justify-center rounded-full outline-offset-3 outline-ink transition-transform duration-100 group-focus-visible:outline-3 ${look}`}
    >
      <Grip isEmpty={isEmpty} isLocked={isLocked} beyond={beyond} />
    </span>
  );
}

function Grip({
  isEmpty,
  isLocked,
  beyond,
}: {
  isEmpty: boolean;
  isLocked: boolean;
  beyond: -1 | 0 | 1;
}) {
  if (isEmpty || beyond > 0) return <ChevronRight strokeWidth={3} className="size-6" />;
  if (beyond < 0) return <ChevronLeft strokeWidth={3} className="size-6" />;
  if (isLocked) return null;
  return <span className="h-4.5 w-2.5 border-x-[2.5px] border-current" />;
}
