import type { RateChange } from '#core/lesson/round';

/** A change that the server has acknowledged: from the update after `step` on. */
export interface AcknowledgedChange extends RateChange {
  /** Its number among this device's inputs. */
  readonly number: number;
}

/** What the server has told about this phone's pick in steer. */
export interface ToldPick {
  /** The number of the newest input in `changes`. */
  readonly number: number;
  readonly changes: readonly RateChange[];
}

/**
 * The changes to one's own rate: those the server has told, then those it has so far only acknowledged. A
 * change replaces an earlier one at the same step.
 */
export function ownChanges(
  told: ToldPick,
  acknowledged: readonly AcknowledgedChange[],
): readonly RateChange[] {
  const newer = acknowledged
    .filter(({ number }) => number > told.number)
    .sort((one, other) => one.number - other.number);
  if (newer.length === 0) return told.changes;
  const byStep = new Map(told.changes.map(({ step, learningRate }) => [step, learningRate]));
  for (const { step, learningRate } of newer) byStep.set(step, learningRate);
  return [...byStep]
    .sort(([one], [other]) => one - other)
    .map(([step, learningRate]) => ({ step, learningRate }));
}

/** The rate of the update that follows `step`. */
export function rateAfter(first: number, changes: readonly RateChange[], step: number): number {
  return changes.findLast((change) => change.step <= step)?.learningRate ?? first;
}
