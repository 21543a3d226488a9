import { describe, expect, it } from 'vitest';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { lostStudentsFor, newcomersFor } from '../../../../app/teach/console/people/candidates';

type Student = InstructorView['roster'][number];

function student(number: number, name: string, changes: Partial<Student> = {}): Student {
  return {
    ...{ number, name, shownAs: name, team: null, points: 0, lostAt: null, joinedAt: null },
    ...{ isPractice: false, isRemoved: false },
    ...changes,
  };
}

const ROSTER = [
  student(1, 'Eve'),
  student(2, 'Ada', { lostAt: 1_000 }),
  student(3, 'Bob', { lostAt: 2_000 }),
  student(4, 'Kim', { isPractice: true, lostAt: 1 }),
  student(5, 'Uma', { isRemoved: true }),
  student(6, 'Zoé'),
  student(7, 'áda 2'),
  student(8, 'Ron'),
];
const numbers = (candidates: readonly { number: number }[]) => candidates.map((one) => one.number);

describe('who may be the same person', () => {
  it('came in later and is connected; who has the same name but for the number comes first', () => {
    expect(numbers(newcomersFor(ROSTER, ROSTER[1]!))).toEqual([7, 8, 6]);
    expect(numbers(newcomersFor(ROSTER, ROSTER[2]!))).toEqual([8, 7, 6]);
  });

  it('is lost; who has the same name but for the number comes first, then who was lost last', () => {
    expect(numbers(lostStudentsFor(ROSTER, ROSTER[6]!))).toEqual([2, 3]);
    expect(numbers(lostStudentsFor(ROSTER, ROSTER[7]!))).toEqual([3, 2]);
  });
});
