/** How the learning rate changes with the step: a factor on each run's own rate, or rates set by hand. */
export type Schedule = { readonly kind: 'constant' };

export const CONSTANT: Schedule = { kind: 'constant' };

/** Factor on the learning rate in update `step` (1 for the first) of a run of `budget` steps. */
export function scheduleFactor(schedule: Schedule, _step: number, _budget: number): number {
  switch (schedule.kind) {
    case 'constant':
      return 1;
  }
}

/** One clear sentence, or null if it can be used. */
export function checkSchedule(schedule: Schedule): string | null {
  return schedule.kind === 'constant' ? null : 'Choose one of the schedules.';
}
