import type { AskedBefore, InputKind } from '#core/lesson/activities/inputs';

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

interface LockWords {
  /** As in "60 s to pick". */
  readonly verb: string;
  /** As in "The last picks are coming in". */
  readonly plural: string;
  readonly lock: string;
  /** Why it can't be locked yet. */
  readonly nothing: string;
}

/** What the instructor reads about an input that ends with the lock. */
export const LOCK_WORDS: Readonly<Record<keyof AskedBefore, LockWords>> = {
  pick: {
    verb: 'pick',
    plural: 'picks',
    lock: 'Lock picks and run',
    nothing: 'Nobody has picked yet.',
  },
  vote: {
    verb: 'vote',
    plural: 'votes',
    lock: 'Close the vote',
    nothing: 'Nobody has voted yet.',
  },
};
