import { expect, it } from 'vitest';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { sessionSheets } from '../../../../app/review/files/session-sheets';
import { RACE } from '../../../support/app/console-view';
import { emptyRound, reviewRound, VALLEY } from '../../../support/app/review-round';
import { english } from '../../../support/words';

function activityRow(round: ReviewRound, names: readonly string[]) {
  const at = new Date('2026-11-24T10:15:00Z');
  const participants = names.map((name, i) => ({
    ...{ number: i + 1, name, joinedAt: at, isRemoved: false, handedTo: null },
  }));
  const session: SessionReview = {
    ...{ id: 'a', code: 'HX37KM', title: 'The learning rate', teams: 0 },
    ...{ openedAt: at, closedAt: at, participants, rounds: [round] },
  };
  const { header, rows } = sessionSheets(english, session)
    .find(({ name }) => name === 'Activities')!
    .content();
  const [row = []] = [...rows];
  return Object.fromEntries(header.map((name, at) => [name, row[at]]));
}

const EXPERIMENT_COLUMNS = ['loss', 'optimizer', 'start', 'steps', 'goal'];

it('has the experiment of a race in which only practice students were', () => {
  const race = activityRow(emptyRound(1, RACE), []);
  expect(race).toMatchObject({ loss: 'quadratic', optimizer: 'gradient-descent', students: null });
  const ofStudents = activityRow(reviewRound(1, [0.05]), ['Ines']);
  const ofNobody = activityRow(reviewRound(1, [], VALLEY), []);
  for (const name of EXPERIMENT_COLUMNS) {
    expect(ofNobody[name], name).not.toBeNull();
    expect(ofNobody[name], name).toBe(ofStudents[name]);
  }
});
