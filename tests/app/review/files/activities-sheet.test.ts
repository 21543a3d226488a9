import { expect, it } from 'vitest';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { sessionSheets } from '../../../../app/review/files/session-sheets';
import { RACE } from '../../../support/app/console-view';
import { emptyRound, reviewRound, VALLEY } from '../../../support/app/review-round';
import { english, german } from '../../../support/words';

function sessionOf(round: ReviewRound, names: readonly string[]): SessionReview {
  const at = new Date('2026-11-24T10:15:00Z');
  const participants = names.map((name, i) => ({
    ...{ number: i + 1, name, joinedAt: at, isRemoved: false, handedTo: null },
  }));
  return {
    ...{ id: 'a', code: 'HX37KM', title: 'The learning rate', teams: 0 },
    ...{ openedAt: at, closedAt: at, participants, rounds: [round] },
  };
}

function activityRow(round: ReviewRound, names: readonly string[]) {
  const session = sessionOf(round, names);
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

it('has the same columns and cells in every language, in sheets of another name', () => {
  const session = sessionOf(reviewRound(1, [0.05, 0.3]), ['Ines', 'Uma']);
  const sheets = [english, german].map((words) => sessionSheets(words, session));
  const [first, other] = sheets.map((all) => all.map(({ content }) => content()));
  expect(other!.map(({ header }) => header)).toEqual(first!.map(({ header }) => header));
  const cells = (all: typeof first) => all!.slice(1, -1).map(({ rows }) => [...rows]);
  expect(cells(other)).toEqual(cells(first));
  expect(sheets[1]!.map(({ name }) => name).slice(0, 2)).toEqual(['Übersicht', 'Aktivitäten']);
});
