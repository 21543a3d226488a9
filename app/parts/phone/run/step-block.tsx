import { formatCount } from '#core/engine/number-format';

/** The step on show; before the first one, the seconds until the run moves. */
export function StepBlock({
  step,
  steps,
  secondsUntilStart,
  beforeStart,
}: {
  step: number;
  steps: number;
  /** Whole; 0 once it moves. */
  secondsUntilStart: number;
  /** What is said of the time before, as in "Locked." */
  beforeStart: string;
}) {
  if (secondsUntilStart > 0) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <span className="type-figure text-[4rem]">{secondsUntilStart}</span>
        <span className="text-xl text-mut">{beforeStart}</span>
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-2.5">
      <span className="type-figure text-[4rem]">{formatCount(step)}</span>
      <span className="text-xl text-mut">of {formatCount(steps)} steps</span>
    </p>
  );
}

/** What is said while a run that was picked for is about to move. */
export const LOCKED_WORDS = 'Locked. Here it goes.';
/** The same where nothing was asked beforehand. */
export const READY_WORDS = 'Watch. It starts now.';
