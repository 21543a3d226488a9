'use client';

import { formatCount } from '#core/engine/number-format';
import { useTick } from '../../../parts/console/use-tick';
import { clockText } from '../../../ui/words/duration';
import type { ConsoleConnection } from '../commands/connection';

/** The current step, for the right side of the big button. */
export function StepFigure({
  connection,
  steps,
}: {
  connection: ConsoleConnection;
  /** Of the whole run. */
  steps: number;
}) {
  useTick(100);
  return (
    <BigFigure
      value={formatCount(Math.floor(connection.currentStep()))}
      words={`of ${formatCount(steps)} steps`}
    />
  );
}

/** The time left for picking, or words where there is none to show. */
export function TimeFigure({
  connection,
  isPaused,
}: {
  connection: ConsoleConnection;
  isPaused: boolean;
}) {
  useTick(250);
  const remaining = connection.remaining();
  if (remaining === null) {
    return <span className="text-[15px]">{isPaused ? 'paused' : 'no time limit'}</span>;
  }
  return (
    <BigFigure
      value={clockText(remaining)}
      words={isPaused ? 'left, paused' : 'until it locks itself'}
    />
  );
}

export function BigFigure({ value, words }: { value: string; words: string }) {
  return (
    <span className="flex flex-col items-end gap-2.5 text-right">
      <span className="text-[36px] type-figure min-[860px]:text-[52px]">{value}</span>
      <span className="text-[15px]">{words}</span>
    </span>
  );
}
