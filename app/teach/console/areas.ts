import type { Area } from '#core/words/generated/arguments';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { SCREEN_AREAS } from '../../screen/areas';

/** Of which words the console's page brings along: all that it can come to show, since it is loaded as a whole. */
export const CONSOLE_AREAS: readonly Area[] = [
  // It has the projector's picture, small.
  ...SCREEN_AREAS,
  'console',
  'console-people',
  'console-dialogs',
  'console-rounds',
  'review-rounds',
  ...FAULT_AREAS,
  'plan-file',
  'plan-panel',
  'setup',
];
