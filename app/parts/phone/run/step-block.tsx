import { formatCount } from '#core/engine/number-format';

/** The current step; before the first one, the seconds until the run starts moving. */
export function StepBlock({
  step,
  steps,
  secondsUntilStart,
  beforeStart,
}: {
  step: number;
  steps: number;
  /** A whole number; 0 once it moves. */
  secondsUntilStart: number;
  /** What is said until then, as in "Locked." */
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

/** What is said while a run with picks is about to start. */
export const LOCKED_WORDS = 'Locked. Here it goes.';
/** The same, if nothing was asked beforehand. */
export const READY_WORDS = 'Watch. It starts now.';
/** What is said to a phone without a pick. */
export const WATCHING_WORDS = 'You have no run in this one. Watch the others.';
