import { expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { RIVAL_RUN } from '#core/lesson/activities/duel';
import { givenIn } from '#core/report/second-entries';
import type { ReviewRound } from '#core/report/session-review';
import { reviewOf } from '../../../app/activities/review';
import { givenBy } from '../../../app/parts/review/given-by';
import { QUESTION } from '../../support/app/console-view';
import { emptyRound, reviewRound, runsOf, VALLEY } from '../../support/app/review-round';
import { english } from '../../support/words';

function cellsOf(round: ReviewRound, students: readonly number[]) {
  const { kind } = round.activity;
  const given = givenIn(round, new Map());
  return students.map((student) =>
    reviewOf(kind).cells(english, round.activity, givenBy(round, given, student), round),
  );
}

it('are there for whoever gave something, one under each head', () => {
  const race = reviewRound(1, [0.05, 0.001]);
  const question = {
    ...emptyRound(2, QUESTION),
    votes: [{ participant: 2, choice: 1, confidence: null }],
  };
  const [first, second, third] = cellsOf(race, [1, 2, 3]);
  expect([first?.length, second?.length]).toEqual([3, 3]);
  expect(third).toBeNull();
  expect(cellsOf(question, [1, 2]).map((cells) => cells === null)).toEqual([true, false]);
});

it('have the one run of a rival without a rate beside every pick', () => {
  const rival = defaultExperiment(VALLEY.loss, 'prodigy');
  const duel: ReviewRound = {
    ...emptyRound(1, { kind: 'duel', experiment: VALLEY, rival }),
    runs: [...runsOf(VALLEY, [0.05, 0.001]), ...runsOf(rival, [1], 1)],
  };
  expect(duel.runs.filter(({ side }) => side === 1)).toMatchObject([{ participant: RIVAL_RUN }]);
  const cells = cellsOf(duel, [1, 2, 3]);
  expect(cells.map((own) => own?.length ?? null)).toEqual([5, 5, null]);
});
