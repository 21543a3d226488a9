import { expect, it } from 'vitest';
import type { PastRound } from '#core/protocol/shapes/round';
import { resultWords } from '../../../../app/teach/console/plan/result-words';
import { OUTCOMES, roundView, WALK_THROUGH } from '../../../support/app/console-view';
import { BY_KIND } from '../../../support/room/activities';
import { english } from '../../../support/words';

it('a walk-through that nobody was asked about is not said to have been guessed', () => {
  const words = (guessed: number) => {
    const activity = { ...WALK_THROUGH, guessed };
    return resultWords(english, { ...roundView({ activity }), runs: 0, outcomes: OUTCOMES });
  };
  expect([words(1), words(0)]).toEqual(['guessed', 'shown']);
});

it('a fractal edge was tapped, as its places are, and a question voted on', () => {
  const words = (activity: PastRound['activity']) =>
    resultWords(english, { ...roundView({ activity }), runs: 0, outcomes: OUTCOMES });
  expect(words(BY_KIND['fractal-edge'])).toBe('tapped');
  expect(words(BY_KIND.question)).toBe('voted');
});
