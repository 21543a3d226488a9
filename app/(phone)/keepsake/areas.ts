/** Whose words "Your session" is told with. */
export const KEEPSAKE_AREAS = [
  'common',
  'keepsake',
  'explanation',
  'experiment',
  'claims',
] as const;
export type KeepsakeArea = (typeof KEEPSAKE_AREAS)[number];
