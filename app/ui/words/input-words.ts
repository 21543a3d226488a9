import type { InputKind } from '#core/lesson/activities/inputs';

/** As in "12 of 30 have picked". */
export type GivenVerb = 'picked' | 'voted' | 'tapped' | 'guessed';

/** Says that something was given, but not what. */
export const GIVEN_WORDS: Readonly<Record<InputKind, GivenVerb>> = {
  pick: 'picked',
  'change-rate': 'picked',
  vote: 'voted',
  tap: 'tapped',
  guess: 'guessed',
};
