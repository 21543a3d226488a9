import fc from 'fast-check';
import { expect, it } from 'vitest';
import { courseRows } from '#core/report/gradebook/course-rows';

function person(number: number, id: string | null, points: number, name: string | null = 'Ada') {
  const measures = { points, right: 1, 'took-part': 2 };
  return { number, name, id, kept: null, measures };
}

it('one row a student who gave an id, in the order of ids, with every session', () => {
  const first = { people: [person(1, '10', 3), person(2, '9', 4, 'Ben'), person(3, null, 9)] };
  const second = { people: [person(7, ' 10', 5, 'Ada L.')] };
  expect(courseRows([first, second])).toEqual([
    {
      id: '9',
      names: ['Ben'],
      bySession: [{ points: 4, right: 1, 'took-part': 2 }, null],
      total: { points: 4, right: 1, 'took-part': 2 },
    },
    {
      id: '10',
      names: ['Ada', 'Ada L.'],
      bySession: [
        { points: 3, right: 1, 'took-part': 2 },
        { points: 5, right: 1, 'took-part': 2 },
      ],
      total: { points: 8, right: 2, 'took-part': 4 },
    },
  ]);
});

it('who joined a session twice is counted once, by the better', () => {
  const [row] = courseRows([{ people: [person(1, 'A7', 3), person(2, 'a7', 5, null)] }]);
  expect(row).toMatchObject({ names: ['Ada'], total: { points: 5, right: 1 } });
});

it('every total is the sum of its sessions, and nobody without an id has a row', () => {
  const id = fc.constantFrom(null, '', '1', '2', 'a', 'A');
  const people = fc.array(fc.tuple(id, fc.nat(30)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(people, { maxLength: 4 }), (sessions) => {
      const graded = sessions.map((all) => ({
        people: all.map(([own, points], at) => person(at + 1, own, points)),
      }));
      const rows = courseRows(graded);
      const ids = new Set(sessions.flat().flatMap(([own]) => own?.toLowerCase() || []));
      expect(rows).toHaveLength(ids.size);
      for (const { bySession, total } of rows) {
        expect(bySession).toHaveLength(sessions.length);
        expect(total.points).toBe(bySession.reduce((sum, one) => sum + (one?.points ?? 0), 0));
      }
    }),
  );
});
