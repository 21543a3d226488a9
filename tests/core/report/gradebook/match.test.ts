import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GradebookStudent } from '#core/report/gradebook/gradebook';
import { matchPeople, type Person } from '#core/report/gradebook/match';

function people(...names: readonly (string | null)[]): Person[] {
  return names.map((name, at) => ({ number: at + 1, name, id: null }));
}

function roster(...names: readonly string[]): GradebookStudent[] {
  return names.map((name, at) => ({ row: at + 1, keys: [`s${at + 1}`], name }));
}

const NOTHING = new Map<number, string>();

describe('who is who', () => {
  it('is sure by what was said before, by an id, and by a whole name in any order', () => {
    const students = roster('Max Müller', 'Anna van der Berg', 'Mehmet Öztürk');
    const all: Person[] = [
      { number: 1, name: 'mueller MAX', id: null },
      { number: 2, name: 'x', id: '#S3 ' },
      { number: 3, name: 'y', id: null },
    ];
    const { sure, likely } = matchPeople(all, students, new Map([[3, 's2']]));
    expect(sure.toSorted((a, b) => a.person - b.person)).toEqual([
      { person: 1, row: 1, reason: 'name' },
      { person: 2, row: 3, reason: 'id' },
      { person: 3, row: 2, reason: 'kept' },
    ]);
    expect(likely).toEqual([]);
  });

  it.each([
    ['Mu\u0308ller', 'Max Müller', 'one of the names, its mark apart'],
    ['Max', 'Max Müller', 'one of the names'],
    ['Max M.', 'Max Müller', 'the initial of the last'],
    ['max mueler', 'Max Müller', 'one letter off'],
    ['S1', 'Max Müller', 'the login name'],
  ])('is only likely by a nickname: %s for %s, by %s', (nickname, name) => {
    expect(matchPeople(people(nickname), roster(name), NOTHING)).toEqual({
      sure: [],
      likely: [{ person: 1, row: 1, reason: 'alike' }],
    });
  });

  it.each([
    ['two students of that name', people('Max Müller'), roster('Max Müller', 'Müller, Max')],
    ['two people of that name', people('Max Müller', 'Mueller Max'), roster('Max Müller')],
    ['one name alone that two have', people('Max'), roster('Max Müller', 'Max Frisch')],
    ['nobody alike', people('Zoë', null, '!?'), roster('Max Müller', '')],
  ])('is nobody by %s', (_, all, students) => {
    expect(matchPeople(all, students, NOTHING)).toEqual({ sure: [], likely: [] });
  });

  it('is not known by a name because a namesake is known by something else', () => {
    const all: Person[] = [
      { number: 1, name: 'x', id: 's1' },
      { number: 2, name: 'Max Müller', id: null },
    ];
    const { sure } = matchPeople(all, roster('Max Müller', 'Max Müller'), NOTHING);
    expect(sure).toEqual([{ person: 1, row: 1, reason: 'id' }]);
  });

  it('gives nobody two rows, and no row to two, and goes by ids before names', () => {
    const word = fc.constantFrom('max', 'anna', 'müller', 'berg', 'm', 'lee', 's1', 's2');
    const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.option(name), id: fc.option(word) }), { maxLength: 8 }),
        fc.array(name, { maxLength: 8 }),
        (claims, names) => {
          const students = roster(...names);
          const all = claims.map((one, at) => ({ number: at + 1, ...one }));
          const { sure, likely } = matchPeople(all, students, NOTHING);
          const matches = [...sure, ...likely];
          expect(new Set(matches.map(({ person }) => person)).size).toBe(matches.length);
          expect(new Set(matches.map(({ row }) => row)).size).toBe(matches.length);
          for (const { person, row, reason } of matches) {
            const { id = null } = all[person - 1] ?? {};
            const owner = students.find(({ keys }) => keys.includes(id ?? ''));
            const claimants = all.filter((one) => one.id === id);
            if (owner && claimants.length === 1) expect([reason, row]).toEqual(['id', owner.row]);
          }
        },
      ),
    );
  });
});
