'use client';

import { useTick } from '../../../parts/console/use-tick';
import { clockText } from '../../../ui/words/duration';
import { useWords } from '../../../words/language';
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
  const words = useWords('console');
  useTick(100);
  return (
    <BigFigure
      value={words.numbers.count(Math.floor(connection.currentStep()))}
      words={words.say('console.figure.of-steps', { steps })}
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
  const words = useWords('console');
  useTick(250);
  const remaining = connection.remaining();
  if (remaining === null) {
    return (
      <span className="text-[15px]">
        {words.say(isPaused ? 'console.figure.paused' : 'console.figure.no-limit')}
      </span>
    );
  }
  return (
    <BigFigure
      value={clockText(remaining)}
      words={words.say(isPaused ? 'console.figure.left-paused' : 'console.figure.until-lock')}
    />
  );
}

export function BigFigure({ value, words }: { value: string; words: string }) {
  return (
    <span className="flex flex-col items-end gap-2.5 text-end">
      <span className="text-[36px] type-figure min-[860px]:text-[52px]">{value}</span>
      <span className="text-[15px]">{words}</span>
    </span>
  );
}
