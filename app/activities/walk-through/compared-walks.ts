import { isSame } from '#core/base/same';
import { formatCount } from '#core/engine/number-format';
import type { WalkedRun, WalkSettings } from '#core/lesson/walk/walk-settings';
import { lastUpdate, updatesOf } from '#core/lesson/walk/walked-runs';
import { valueText } from './steps/step-words';

/**
 * Of each changed run what its loss would have been, and what it was, after as many updates as the class saw, or as both
 * have.
 * @param steps the last update that the class saw
 */
export function comparedWalks(
  before: WalkSettings,
  after: WalkSettings,
  steps: number,
): readonly string[] {
  const [were, are] = [walkedOf(before), walkedOf(after)];
  const changed = are.flatMap((run, at) => {
    const last = Math.min(steps, lastUpdate(before), lastUpdate(after));
    if (isSame(run, were[at]) || last === 0) return [];
    const [was, is] = [before, after].map((walk) =>
      valueText(updatesOf(walk)[at]![last - 1]!.lossAfter),
    );
    const inClass = is === was ? 'as in class' : `in class ${was}`;
    const whose = at === 0 ? 'the loss' : 'the loss of the second run';
    return [`after ${updatesWords(last)} ${whose} is ${is}, ${inClass}.`];
  });
  if (changed.length > 0) return changed;
  const [then, now] = [lastUpdate(before), lastUpdate(after)];
  return [
    then === now
      ? 'the same updates as in class.'
      : `the same run with ${updatesWords(now)}, not ${formatCount(then)}.`,
  ];
}

function walkedOf({ experiment, learningRate, beside }: WalkSettings): readonly WalkedRun[] {
  return beside === null ? [{ experiment, learningRate }] : [{ experiment, learningRate }, beside];
}

function updatesWords(count: number): string {
  return count === 1 ? '1 update' : `${formatCount(count)} updates`;
}
