/** Whose words "Your session" is told with. */
export const KEEPSAKE_AREAS = ['keepsake', 'explanation', 'experiment'] as const;
export type KeepsakeArea = (typeof KEEPSAKE_AREAS)[number];
