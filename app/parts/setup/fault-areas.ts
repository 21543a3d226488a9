/** What a fault that `core` finds in settings, plans, formulas and rates is said with. */
export const FAULT_AREAS = ['faults', 'refusals', 'experiment', 'experiment-notes'] as const;
export type FaultArea = (typeof FAULT_AREAS)[number];
