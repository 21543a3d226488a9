import type { Area } from '#core/words/generated/arguments';
import { FAULT_AREAS } from '../parts/setup/fault-areas';

/**
 * All that the page can say comes with it, of the views that are fetched later too: so the copy of it that works without
 * a network is whole, in one language, and a switch of language changes everything at once.
 */
export const PRACTICE_AREAS: readonly Area[] = [
  'practice',
  'practice-challenge',
  'charts',
  'explanation',
  'findings',
  'play',
  'setup',
  'ui',
  'walks',
  ...FAULT_AREAS,
];
