import type { Area } from '#core/words/generated/arguments';

/** What the parts of a session's pages say that run in the browser. */
export const SESSION_AREAS: readonly Area[] = [
  'review',
  'review-rounds',
  'review-sessions',
  'charts',
  'findings',
  'walks',
  'explanation',
  'experiment',
  'signs',
];
