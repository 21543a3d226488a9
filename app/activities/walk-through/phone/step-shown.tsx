import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { runsOf } from '#core/lesson/walk/walked-runs';
import type { Walk } from '#core/protocol/views/walk';
import type { You } from '#core/protocol/views/you';
import { StepAfter } from './step-after';

/** The step on the big screen, and what became of one's own guess at it. */
export function StepShown({
  activity,
  walk: { step, revealed },
  you: { guess },
  number,
}: {
  activity: WalkThrough;
  walk: Walk;
  you: You;
  /** Of the round. */
  number: number;
}) {
  const { experiment, learningRate, beside } = activity;
  const [run, second] = runsOf(activity);
  const counts = revealed.find(({ update }) => update === step) ?? null;
  const own = (counts && guess?.round === number && guess.places[step - 1]) || null;
  return (
    <div className="grow">
      {run && (
        <StepAfter walked={{ experiment, learningRate, run, step }} own={own} counts={counts} />
      )}
      {beside && second && (
        <StepAfter walked={{ ...beside, run: second, step }} own={null} counts={null} />
      )}
    </div>
  );
}
