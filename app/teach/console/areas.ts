import type { Area } from '#core/words/generated/arguments';

/** Of which words the console's page brings along: all that it can come to show, since it is loaded as a whole. */
export const CONSOLE_AREAS: readonly Area[] = [
  'ui',
  'console',
  'console-people',
  'console-dialogs',
  'play-fractal',
  'explanation',
  'experiment',
  'signs',
  'refusals',
  'host-refusals',
];
