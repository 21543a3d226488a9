import { isSame } from '#core/base/same';
import type { WalkedRun, WalkSettings } from '#core/lesson/walk/walk-settings';
import { lastUpdate, updatesOf } from '#core/lesson/walk/walked-runs';
import type { Words } from '#core/words/words';
import { valueText } from './steps/step-words';

/**
 * Of each changed run what its loss would have been, and what it was, after as many updates as the class saw, or as both
 * have.
 * @param steps the last update that the class saw
 */
export function comparedWalks(
  words: Words<'replay'>,
  before: WalkSettings,
  after: WalkSettings,
  steps: number,
): readonly string[] {
  const [were, are] = [walkedOf(before), walkedOf(after)];
  const changed = are.flatMap((run, at) => {
    const last = Math.min(steps, lastUpdate(before), lastUpdate(after));
    if (isSame(run, were[at]) || last === 0) return [];
    const lossOf = (walk: WalkSettings) =>
      valueText(updatesOf(walk)[at]![last - 1]!.lossAfter, words.numbers.decimal);
    const [was, now] = [lossOf(before), lossOf(after)];
    const whose = at === 0 ? 'other' : 'second';
    return was === now
      ? words.say('replay.walk.still-loss', { updates: last, run: whose, now })
      : words.say('replay.walk.loss', { updates: last, run: whose, now, was });
  });
  if (changed.length > 0) return changed;
  const [was, now] = [lastUpdate(before), lastUpdate(after)];
  return [
    was === now
      ? words.say('replay.walk.same')
      : words.say('replay.walk.other-length', { now, was }),
  ];
}

function walkedOf({ experiment, learningRate, beside }: WalkSettings): readonly WalkedRun[] {
  return beside === null ? [{ experiment, learningRate }] : [{ experiment, learningRate }, beside];
}
