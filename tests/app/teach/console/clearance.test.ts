import { expect, it } from 'vitest';
import {
  clearanceCommand,
  clearedBy,
  newHallNumber,
} from '../../../../app/teach/console/people/clearance';
import { consoleView, student } from '../../../support/app/console-view';

const view = consoleView({
  roster: [
    student(1, 'Ada', { joinedAt: 0, lostAt: 5_000 }),
    student(2, 'Ben', { joinedAt: null }),
    student(3, 'Calm Magpie', { isPractice: true }),
    student(4, 'Zx1', { joinedAt: 100_000 }),
    student(5, 'Zx2', { joinedAt: 101_000, isRemoved: true }),
    student(6, 'Zx3', { joinedAt: 130_000, lostAt: 131_000 }),
  ],
});
const numbers = (...parameters: Parameters<typeof clearedBy>) =>
  clearedBy(...parameters).map(({ number }) => number);

it('counts back from the newest join, and spares practice students and who is out already', () => {
  expect(numbers(view, '30')).toEqual([4, 6]);
  expect(numbers(view, '600')).toEqual([1, 4, 6]);
  expect(numbers(view, 'away')).toEqual([1, 6]);
  expect(numbers(consoleView({}), '30')).toEqual([]);
});

it('names the first of those who came last, and each of those who are away', () => {
  expect(clearanceCommand('30', clearedBy(view, '30'), '4821')).toEqual({
    type: 'remove-students',
    who: { kind: 'joined-since', participant: 4 },
    hallNumber: '4821',
  });
  expect(clearanceCommand('away', clearedBy(view, 'away'), null).who).toEqual({
    kind: 'listed',
    participants: [1, 6],
  });
});

it('makes numbers of four digits', () => {
  for (let tries = 0; tries < 50; tries += 1) expect(newHallNumber()).toMatch(/^[1-9]\d{3}$/);
});
