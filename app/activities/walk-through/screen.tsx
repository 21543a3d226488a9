import type { WalkThrough } from '#core/lesson/activities/walk-through';
import type { ActivityScreen } from '../../parts/screen/screen-activity';
import { GuessesShown, lastGuessed } from './screen/guesses-shown';
import { WalkShown } from './screen/walk-shown';

/** The arithmetic of a run, one update at a time, as far as the instructor has come. */
export const walkThroughPictures: ActivityScreen<WalkThrough> = {
  Picking: null,
  Running: WalkShown,
  pictures: [
    { key: 'W', name: 'screen.picture.updates', isThere: () => true, Show: WalkShown },
    {
      key: 'G',
      name: 'screen.picture.guesses',
      isThere: (phase) => lastGuessed(phase) !== null,
      Show: GuessesShown,
    },
  ],
  firstAfterRun: 'W',
};
