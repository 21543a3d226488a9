import { expect, it } from 'vitest';
import type { Activity } from '#core/lesson/activities/activity';
import { gradedSession } from '#core/report/gradebook/graded-session';
import { emptyRound, reviewRound } from '../../../support/app/review-round';

const QUESTION: Activity = {
  kind: 'question',
  text: 'What is it?',
  choices: ['a', 'b'],
  isConfidenceAsked: false,
  answer: { right: 1, feedback: ['', ''], misconceptions: [null, null] },
};

function participant(number: number, more: { isRemoved?: boolean; handedTo?: number } = {}) {
  const joinedAt = new Date('2026-11-24T10:00:00Z');
  return { number, name: `Name ${number}`, joinedAt, isRemoved: false, handedTo: null, ...more };
}

const vote = (participant: number, choice: number) => ({ participant, choice, confidence: null });

const SESSION = {
  id: 's',
  code: 'CDFGHJ',
  title: '',
  openedAt: new Date(0),
  closedAt: null,
  teams: 0,
  participants: [
    participant(1),
    participant(2),
    participant(3, { isRemoved: true }),
    participant(4, { isRemoved: true, handedTo: 2 }),
  ],
  rounds: [
    reviewRound(1, [0.05, 3]),
    { ...emptyRound(2, QUESTION), votes: [vote(1, 1), vote(2, 0)] },
    { ...emptyRound(3, QUESTION), revoteOf: 2, votes: [vote(1, 0), vote(2, 1)] },
    { ...emptyRound(4, QUESTION), votes: [vote(2, 1)] },
  ],
};

type Ids = { studentId: string | null; gradebookKey: string | null };

const POINTS = new Map([
  [1, 3],
  [2, 5],
]);

it('counts the later of two votes, every question once, and who gave anything to an activity', () => {
  const { people, most } = gradedSession(SESSION, POINTS, new Map());
  expect(people.map(({ measures }) => [measures.right, measures['took-part']])).toEqual([
    [0, 3],
    [2, 4],
  ]);
  expect(most).toMatchObject({ right: 2, 'took-part': 4 });
});

it('leaves out who was sent out, and entries that were another student’s', () => {
  const { people } = gradedSession(SESSION, POINTS, new Map());
  expect(people.map(({ number }) => number)).toEqual([1, 2]);
});

it('has the points that the phones showed, the most of which is the full grade', () => {
  const { people, most } = gradedSession(SESSION, POINTS, new Map());
  expect(people.map(({ measures }) => measures.points)).toEqual([3, 5]);
  expect(most.points).toBe(5);
});

it('counts what a student gave on another device as theirs', () => {
  const rounds = [{ ...emptyRound(1, QUESTION), votes: [vote(4, 1)] }];
  const { people } = gradedSession({ ...SESSION, rounds }, POINTS, new Map());
  expect(people.find(({ number }) => number === 2)?.measures).toMatchObject({
    right: 1,
    'took-part': 1,
  });
});

it('knows ids, and who somebody was said to be', () => {
  const ids = new Map([[2, { studentId: '0048213', gradebookKey: 'a@b.example' }]]);
  expect(gradedSession(SESSION, POINTS, ids).people).toMatchObject([
    { id: null, kept: null },
    { id: '0048213', kept: 'a@b.example' },
  ]);
});

it('knows an id that was typed on a student’s other device, unless they have one of their own', () => {
  const onOther = [4, { studentId: '0048213', gradebookKey: null }] as const;
  const { people } = gradedSession(SESSION, POINTS, new Map([onOther]));
  expect(people.map(({ id }) => id)).toEqual([null, '0048213']);
  const own = [2, { studentId: '7', gradebookKey: 'a@b.example' }] as const;
  const both = gradedSession(SESSION, POINTS, new Map<number, Ids>([onOther, own]));
  expect(both.people).toMatchObject([{}, { id: '7', kept: 'a@b.example' }]);
  // Who was sent out is nobody's other device.
  const sentOut = new Map([[3, { studentId: '9', gradebookKey: null }]]);
  expect(gradedSession(SESSION, POINTS, sentOut).people.map(({ id }) => id)).toEqual([null, null]);
});
