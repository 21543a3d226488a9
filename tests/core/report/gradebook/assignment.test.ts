import { expect, it } from 'vitest';
import { gradesOf, keysToKeep, rowsOf } from '#core/report/gradebook/assignment';

const SURE = { sure: [{ person: 1, row: 5, reason: 'name' as const }], likely: [] };

it('what was said overrules a match, also for whoever was thought to have the row', () => {
  expect([...rowsOf(SURE, new Map())]).toEqual([[1, 5]]);
  expect([...rowsOf(SURE, new Map([[2, 5]]))]).toEqual([[2, 5]]);
  expect([...rowsOf(SURE, new Map([[1, null]]))]).toEqual([]);
  expect([...rowsOf(SURE, new Map([[1, 6]]))]).toEqual([[1, 6]]);
});

it('what is only likely gets no grade', () => {
  const likely = [{ person: 1, row: 5, reason: 'alike' as const }];
  expect(rowsOf({ sure: [], likely }, new Map()).size).toBe(0);
});

it('grades are on the scale, for whoever has a row', () => {
  const measures = { points: 3, right: 1, 'took-part': 2 };
  const people = [1, 2].map((number) => ({ number, name: null, id: null, kept: null, measures }));
  const scale = { measure: 'points', most: 4, maximum: 10 } as const;
  expect(gradesOf(people, new Map([[2, 7]]), scale)).toEqual([{ row: 7, value: 7.5 }]);
});

it('keeps the first key of a row', () => {
  const students = [{ row: 5, keys: ['a@b.example', '77'], name: '' }];
  expect(
    keysToKeep(
      { students },
      new Map([
        [1, 5],
        [2, 9],
      ]),
    ),
  ).toEqual([[1, 'a@b.example']]);
});
