import type { RateChange } from '#core/lesson/round';

/**
 * As sent in views: from the update after `step` on. A later entry for the same run and step replaces an
 * earlier one.
 */
export type RateChanges = readonly (readonly [
  participant: number,
  step: number,
  learningRate: number,
])[];

/** Per participant, by rising step, at most one per step. */
export function changesByRun(changes: RateChanges): ReadonlyMap<number, readonly RateChange[]> {
  const byRun = new Map<number, Map<number, number>>();
  for (const [participant, step, learningRate] of changes) {
    const own = byRun.get(participant) ?? new Map<number, number>();
    own.set(step, learningRate);
    byRun.set(participant, own);
  }
  return new Map(
    [...byRun].map(([participant, own]) => [
      participant,
      [...own]
        .map(([step, learningRate]) => ({ step, learningRate }))
        .sort((a, b) => a.step - b.step),
    ]),
  );
}

/** The step of the first difference, after which everything must be recomputed; null if there is none. */
export function firstDifference(
  before: readonly RateChange[],
  after: readonly RateChange[],
): number | null {
  const most = Math.max(before.length, after.length);
  for (let k = 0; k < most; k++) {
    const [old, now] = [before[k], after[k]];
    if (old?.step === now?.step && old?.learningRate === now?.learningRate) continue;
    return Math.min(old?.step ?? Number.POSITIVE_INFINITY, now?.step ?? Number.POSITIVE_INFINITY);
  }
  return null;
}
