import { useWords } from '../../../words/language';

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
  const words = useWords('play');
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
      <span className="type-figure text-[4rem]">{words.numbers.count(step)}</span>
      <span className="text-xl text-mut">{words.say('play.run.of-steps', { steps })}</span>
    </p>
  );
}
