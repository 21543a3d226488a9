import type { Area } from '#core/words/generated/arguments';

/** Of which words the projector's page brings along: all that it can come to show, for a hall waits for nothing. */
export const SCREEN_AREAS: readonly Area[] = [
  'ui',
  'charts',
  'findings',
  'walks',
  'explanation',
  'experiment',
  'signs',
  'refusals',
  'host-refusals',
  'play-fractal',
  'play-walk',
  'screen',
  'screen-duel',
  'screen-fractal',
  'screen-question',
  'screen-race',
  'screen-range',
  'screen-steer',
  'screen-sweep',
  'screen-walk',
];
