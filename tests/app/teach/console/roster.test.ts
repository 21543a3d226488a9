import { describe, expect, it } from 'vitest';
import { givenWords } from '../../../../app/teach/console/people/given-words';
import {
  countByFilter,
  filterRows,
  type Given,
  removedStudents,
  rosterRows,
} from '../../../../app/teach/console/people/roster';
import { nameWords } from '../../../../app/ui/words/name-words';
import {
  consoleView,
  finishedPhase,
  pickingPhase,
  QUESTION,
  RANGE_TEST,
  roundView,
  runningPhase,
  student,
  WALK_THROUGH,
} from '../../../support/app/console-view';
import { english } from '../../../support/words';

const nameOf = (number: number, name: string | null) => nameWords(english, number, name);
const ROSTER = [
  student(1, 'Ines'),
  student(2, 'Tomás'),
  student(3, 'Goran', { lostAt: 65_000 }),
  student(4, 'Uma', { lostAt: 20_000 }),
  student(5, 'Aiko'),
];
const PICKING = consoleView({
  roster: ROSTER,
  phase: pickingPhase({
    picks: [
      [1, 0.074],
      [4, 0.3],
    ],
  }),
});

describe('the roster', () => {
  it('puts who is lost first, then who is waited for, then who has picked, each by joining', () => {
    const rows = rosterRows(PICKING);
    expect(rows.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Goran lost',
      'Uma lost',
      'Tomás waiting',
      'Aiko waiting',
      'Ines given',
    ]);
  });

  it('keeps the pick of who is lost', () => {
    expect(rosterRows(PICKING).find(({ name }) => name === 'Uma')?.given).toEqual({
      kind: 'pick',
      value: 0.3,
    });
  });

  it('has votes of a question, and taps of a range test while it runs and after it', () => {
    const given = (phase: Parameters<typeof consoleView>[0]['phase'] & object) =>
      rosterRows(consoleView({ roster: ROSTER, phase })).find(({ number }) => number === 1)?.given;
    const vote = roundView({ activity: QUESTION });
    const test = roundView({ activity: RANGE_TEST });
    expect(given(pickingPhase({ round: vote, votes: [[1, 2, 'sure']] }))).toEqual({
      kind: 'vote',
      value: 2,
    });
    const tap = { kind: 'tap', value: 40 };
    expect(given(runningPhase({ round: test, picks: [], taps: [[1, 40]] }))).toEqual(tap);
    expect(given(finishedPhase({ round: test, picks: [], namedTaps: [[1, 40]] }))).toEqual(tap);
  });

  it('waits for taps while a range test runs, and in no other run', () => {
    const waiting = (phase: ReturnType<typeof runningPhase>) =>
      countByFilter(rosterRows(consoleView({ roster: ROSTER, phase }))).waiting;
    const round = roundView({ activity: RANGE_TEST });
    expect(waiting(runningPhase({ round, picks: [], taps: [[1, 40]] }))).toBe(2);
    expect(waiting(runningPhase({ picks: [[1, 0.1]] }))).toBe(0);
  });

  it('waits for guesses only before an update that is guessed, and for whoever hasn’t guessed that one', () => {
    const round = roundView({ activity: WALK_THROUGH });
    const at = (asked: number | null) => {
      const walk = { step: 0, furthest: 0, playing: false, asked, guessed: 0, revealed: [] };
      const phase = runningPhase({ round, picks: [], guesses: [[1, [[3.2]]]], walk });
      return countByFilter(rosterRows(consoleView({ roster: ROSTER, phase }))).waiting;
    };
    expect([at(1), at(2), at(null)]).toEqual([2, 3, 0]);
  });

  it('keeps who was removed apart', () => {
    const roster = [...ROSTER, student(6, 'Zed', { isRemoved: true })];
    const view = consoleView({ roster });
    expect(rosterRows(view).map(({ name }) => name)).not.toContain('Zed');
    expect(removedStudents(view).map(({ name }) => name)).toEqual(['Zed']);
  });

  it('tells what was given only where it is uncovered', () => {
    const both = (given: Given) =>
      [false, true].map((isShown) => givenWords(english, given, isShown));
    expect(both({ kind: 'vote', value: 1 })).toEqual(['voted', 'B']);
    expect(both({ kind: 'vote', value: 1, isPlace: true })).toEqual(['tapped', 'top']);
    expect(both({ kind: 'pick', value: 0.25 })).toEqual(['picked', '0.25']);
    expect(both({ kind: 'tap', value: 40 })).toEqual(['tapped', 'step 40']);
  });

  it('finds a student by the pseudonym that the class sees', () => {
    const roster = [student(1, 'Ines', { shownAs: 'Swift Otter' })];
    expect(filterRows(rosterRows(consoleView({ roster })), 'all', 'otter', nameOf)).toHaveLength(1);
  });

  it('finds who has no name by what the list calls them', () => {
    const roster = [{ ...student(12, ''), name: null }, student(2, 'Ines')];
    const found = filterRows(rosterRows(consoleView({ roster })), 'all', 'student 12', nameOf);
    expect(found.map(({ number }) => number)).toEqual([12]);
  });

  it('waits for nobody outside of picking', () => {
    const rows = rosterRows(consoleView({ roster: ROSTER }));
    expect(rows.filter(({ state }) => state === 'here')).toHaveLength(3);
  });

  it('calls nobody lost once the room is closed', () => {
    const rows = rosterRows(consoleView({ roster: ROSTER, phase: { kind: 'closed' } }));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['past']));
    expect(countByFilter(rows)).toEqual({ all: 5, waiting: 0, lost: 0 });
  });

  it('counts and filters', () => {
    const rows = rosterRows(PICKING);
    expect(countByFilter(rows)).toEqual({ all: 5, waiting: 2, lost: 2 });
    expect(filterRows(rows, 'waiting', '', nameOf).map(({ name }) => name)).toEqual([
      'Tomás',
      'Aiko',
    ]);
  });

  it('finds a name by any part of it, without its case and accents', () => {
    const rows = rosterRows(PICKING);
    expect(filterRows(rows, 'all', ' TOMAS ', nameOf).map(({ name }) => name)).toEqual(['Tomás']);
    expect(filterRows(rows, 'all', 'o', nameOf).map(({ name }) => name)).toEqual([
      'Goran',
      'Tomás',
      'Aiko',
    ]);
    expect(filterRows(rows, 'lost', 'Ines', nameOf)).toEqual([]);
  });
});
