import { describe, expect, it } from 'vitest';
import { countByFilter, filterRows, rosterRows } from '../../app/teach/console/roster';
import { consoleView, pickingPhase } from './support/console-view';

const ROSTER = [
  { number: 1, name: 'Ines', lostFor: null },
  { number: 2, name: 'Tomás', lostFor: null },
  { number: 3, name: 'Goran', lostFor: 65_000 },
  { number: 4, name: 'Uma', lostFor: 20_000 },
  { number: 5, name: 'Aiko', lostFor: null },
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
      'Ines picked',
    ]);
  });

  it('keeps the pick of who is lost', () => {
    expect(rosterRows(PICKING).find(({ name }) => name === 'Uma')?.learningRate).toBe(0.3);
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
    expect(filterRows(rows, 'waiting', '').map(({ name }) => name)).toEqual(['Tomás', 'Aiko']);
  });

  it('finds a name by any part of it, without its case and accents', () => {
    const rows = rosterRows(PICKING);
    expect(filterRows(rows, 'all', ' TOMAS ').map(({ name }) => name)).toEqual(['Tomás']);
    expect(filterRows(rows, 'all', 'o').map(({ name }) => name)).toEqual([
      'Goran',
      'Tomás',
      'Aiko',
    ]);
    expect(filterRows(rows, 'lost', 'Ines')).toEqual([]);
  });
});
