import type { PickPairs } from '../../../charts/sweep-data';

/** As sent in views: [participant, step, rate from the next update on], in order of arrival. */
export type Changes = readonly (readonly [participant: number, step: number, rate: number])[];

/** One student's rate over the steps: the first one, then every change. */
export interface SteeredSchedule {
  readonly participant: number;
  /** By rising step, from step 0 on: the rate of the following updates. */
  readonly rates: readonly { readonly step: number; readonly learningRate: number }[];
}

/** The schedule that each student has made, in the order of the picks. */
export function schedulesOf(picks: PickPairs, changes: Changes): readonly SteeredSchedule[] {
  const byStudent = new Map<number, Map<number, number>>(
    picks.map(([participant, rate]) => [participant, new Map([[0, rate]])]),
  );
  // A later change at the same step replaces an earlier one.
  for (const [participant, step, rate] of changes) byStudent.get(participant)?.set(step, rate);
  return [...byStudent].map(([participant, rates]) => ({
    participant,
    rates: [...rates]
      .sort(([a], [b]) => a - b)
      .map(([step, learningRate]) => ({ step, learningRate })),
  }));
}

/** The current rate of each student. */
export function ratesNow(picks: PickPairs, changes: Changes): readonly number[] {
  return schedulesOf(picks, changes).map(({ rates }) => rates.at(-1)!.learningRate);
}
