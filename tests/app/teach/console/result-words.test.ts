import { expect, it } from 'vitest';
import { resultWords } from '../../../../app/teach/console/plan/result-words';
import { OUTCOMES, roundView, WALK_THROUGH } from '../../../support/app/console-view';

it('a walk-through that nobody was asked about is not said to have been guessed', () => {
  const words = (guessed: number) => {
    const activity = { ...WALK_THROUGH, guessed };
    return resultWords({ ...roundView({ activity }), runs: 0, outcomes: OUTCOMES });
  };
  expect([words(1), words(0)]).toEqual(['guessed', 'shown']);
});
