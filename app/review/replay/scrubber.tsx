'use client';

import { memo } from 'react';
import { useWidth } from '../../ui/layout/use-width';
import { MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import { useWords } from '../../words/language';
import { type StepEvent, stepMarks } from './step-marks';

const MOST_HEIGHT = 64;
const ASSUMED_WIDTH = 1100;
/** Half of the thumb, which reaches over both ends of the track. */
const THUMB = 11;

/** The steps on one line: what happened at which one above it, what would have below, and a thumb to go to any. */
export function Scrubber({
  step,
  steps,
  words,
  above,
  below,
  followed,
  onSeek,
}: {
  step: number;
  /** The last one. */
  steps: number;
  /** What is shown at this step, for screen readers. */
  words: string;
  above: readonly StepEvent[];
  /** null: there is nothing to compare with. */
  below: readonly StepEvent[] | null;
  followed: number | null;
  onSeek: (step: number) => void;
}) {
  const { say } = useWords('replay');
  const [box, width] = useWidth(ASSUMED_WIDTH);
  const track = Math.max(1, width - 2 * THUMB);
  return (
    <div ref={box} dir="ltr" className="relative">
      <Marks events={above} steps={steps} width={track} followed={followed} isAbove />
      <input
        type="range"
        min={0}
        max={steps}
        step={1}
        value={step}
        aria-label={say('replay.step')}
        aria-valuetext={words}
        onChange={(event) => onSeek(Number(event.currentTarget.value))}
        className="block h-11 w-full cursor-pointer accent-klein"
      />
      <Ticks steps={steps} width={track} />
      {below !== null && (
        <Marks events={below} steps={steps} width={track} followed={followed} isAbove={false} />
      )}
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-klein"
        style={{ left: leftOf(step / steps) }}
      />
    </div>
  );
}

/** Decoration: the table below it says the same. */
const Marks = memo(function Marks({
  events,
  steps,
  width,
  followed,
  isAbove,
}: {
  events: readonly StepEvent[];
  steps: number;
  width: number;
  followed: number | null;
  isAbove: boolean;
}) {
  const { marks, height, pitch } = stepMarks(events, steps, width, MOST_HEIGHT);
  const tall = height + 4;
  return (
    <svg width={width + 2 * THUMB} height={tall} aria-hidden="true" className="block max-w-full">
      {marks.map(({ participant, kind, x, away }) => {
        const at = `translate(${THUMB + x} ${isAbove ? tall - away : away})`;
        return (
          <g key={participant} transform={at}>
            <path
              d={MARK_PATHS[kind]}
              transform={`scale(${0.4 * pitch})`}
              fill={OUTCOME_FILLS[kind]}
              stroke="var(--ink)"
              strokeWidth={0.2}
            />
            {participant === followed && (
              <circle r={0.85 * pitch} fill="none" stroke="var(--ink)" strokeWidth={2} />
            )}
          </g>
        );
      })}
    </svg>
  );
});

const Ticks = memo(function Ticks({ steps, width }: { steps: number; width: number }) {
  const { numbers } = useWords('replay');
  return (
    <div aria-hidden="true" className="relative -mt-2 h-5 text-[13px] text-mut">
      {roundSteps(steps, width).map((at) => (
        <span
          key={at}
          className="absolute -translate-x-1/2 whitespace-nowrap"
          style={{ left: leftOf(at / steps) }}
        >
          {numbers.count(at)}
        </span>
      ))}
    </div>
  );
});

/** Of the box as it is, not as it was measured: a window may have become narrower in between. @param share of the track */
function leftOf(share: number): string {
  return `calc(${THUMB}px + (100% - ${2 * THUMB}px) * ${share})`;
}

/** 0, the last step, and round ones between with room for their digits. */
function roundSteps(steps: number, width: number): readonly number[] {
  const least = (70 * steps) / width;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  const apart = [1, 2, 5, 10].map((times) => times * power).find((gap) => gap >= least) ?? steps;
  const ticks: number[] = [];
  for (let at = 0; at <= steps - 0.6 * apart; at += apart) ticks.push(at);
  return [...ticks, steps];
}
