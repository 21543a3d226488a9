import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '#core/engine/outcome';
import { CONFIDENCES } from '#core/lesson/round';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { sharedReport } from '#core/report/shared/shared-report';
import {
  FEWEST_SHARED,
  type SharedSession,
  sharedSession,
} from '#core/report/shared/shared-session';
import { pseudonymOf } from '#core/room/people/pseudonym';
import { emptyRound, reviewRound } from '../../support/app/review-round';
import { BY_KIND, QUESTION } from '../../support/room/activities';

const AT = new Date('2026-11-24T10:15:00Z');
const ID = '6f1c2d6e-7a37-4a8b-9d9b-6f1c2d6e7a37';

function sessionOf(students: number, ...rounds: readonly ReviewRound[]): SessionReview {
  return {
    id: ID,
    code: 'CDFGHJ',
    title: 'Optimization',
    teams: 3,
    openedAt: AT,
    closedAt: AT,
    participants: Array.from({ length: students }, (_, at) => ({
      number: at + 1,
      name: `Student Number${at + 1}`,
      joinedAt: new Date(AT.getTime() + at * 1_000),
      isRemoved: false,
      handedTo: null,
    })),
    rounds,
  };
}

const share = (session: SessionReview): SharedSession =>
  sharedSession(session, (number) => pseudonymOf('en', session.id, number));

/** A vote of the first students; each gives the index of a choice. */
function vote(number: number, choices: readonly number[], isAnswerShown = true): ReviewRound {
  const votes = choices.map((choice, at) => ({ participant: at + 1, choice, confidence: null }));
  return { ...emptyRound(number, QUESTION), votes, isAnswerShown };
}

const RIGHT = QUESTION.answer!.right;
const WRONG = RIGHT === 0 ? 1 : 0;
const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

describe('a shared session', () => {
  it('has no name, no id, no time of joining and no number by which somebody joined', () => {
    const session = sessionOf(40, reviewRound(1, times(40, 0.01)));
    const shared = share(session).session;
    const text = JSON.stringify(shared);
    expect(text).not.toContain('Student Number');
    expect(text).not.toContain(ID);
    expect(new Set(shared.participants.map(({ joinedAt }) => joinedAt))).toEqual(new Set([AT]));
    expect(shared.participants.map(({ number }) => number)).toEqual(
      Array.from({ length: 40 }, (_, at) => at + 1),
    );
    expect(new Set(shared.participants.map(({ name }) => name)).size).toBe(40);
    // Readers who know one of them know nobody else by it: the order is another one for another id.
    const other = share({ ...session, id: 'another' }).session;
    expect(other.participants).not.toEqual(shared.participants);
    expect(share(session)).toEqual(share(session));
  });

  it('leaves out an activity to which fewer than five gave something', () => {
    for (const [students, isKept] of [
      [1, false],
      [4, false],
      [5, true],
    ] as const) {
      const session = sessionOf(30, reviewRound(1, times(students, 0.01)));
      expect(share(session).session.rounds).toHaveLength(isKept ? 1 : 0);
      expect(share(session).heldBack).toBe(isKept ? 0 : 1);
    }
  });

  it('leaves out an activity with a group of fewer than five in it: an outcome, a choice', () => {
    const kept = (round: ReviewRound) => share(sessionOf(30, round)).session.rounds.length;
    // 10 diverges at once, 0.01 doesn't.
    expect(kept(reviewRound(1, [...times(20, 0.01), ...times(4, 10)]))).toBe(0);
    expect(kept(reviewRound(1, [...times(20, 0.01), ...times(5, 10)]))).toBe(1);
    expect(kept(vote(1, [...times(20, RIGHT), WRONG]))).toBe(0);
    expect(kept(vote(1, [...times(20, RIGHT), ...times(5, WRONG)]))).toBe(1);
    expect(kept(vote(1, times(20, RIGHT)))).toBe(1);
  });

  it('leaves out a question whose answer the class has not been shown', () => {
    const choices = times(20, RIGHT);
    const rounds = (...all: ReviewRound[]) =>
      share(sessionOf(30, ...all)).session.rounds.map(({ number }) => number);
    expect(rounds(vote(1, choices, false))).toEqual([]);
    const again = { ...vote(2, choices, true), revoteOf: 1 };
    expect(rounds(vote(1, choices, false), again)).toEqual([1, 2]);
  });

  it('leaves out a vote again with the first vote on its question', () => {
    const first = vote(1, [...times(20, RIGHT), WRONG]);
    const again = { ...vote(2, times(20, RIGHT)), revoteOf: 1 };
    const third = { ...vote(3, times(20, RIGHT)), revoteOf: 2 };
    expect(share(sessionOf(30, first, again, third))).toMatchObject({
      session: { rounds: [] },
      heldBack: 3,
    });
  });

  it('holds no kind of activity back for an answer that it doesn’t have', () => {
    for (const activity of Object.values(BY_KIND)) {
      if (activity.kind === 'question') continue;
      const round = { ...emptyRound(1, activity), isAnswerShown: false };
      expect(share(sessionOf(30, round)).heldBack, activity.kind).toBe(0);
    }
  });

  it('counts a student once, whichever device they were on', () => {
    const choices = [...times(20, RIGHT), ...times(5, WRONG)];
    const session = sessionOf(30, vote(1, choices));
    const handed = session.participants.map((one) =>
      one.number === 25 ? { ...one, handedTo: 24 } : one,
    );
    expect(share({ ...session, participants: handed }).heldBack).toBe(1);
  });

  it('leaves the instructor’s rates as they are', () => {
    const { sweep } = BY_KIND;
    const round = { ...emptyRound(1, sweep), runs: reviewRound(1, [0.01, 10]).runs };
    expect(share(sessionOf(30, round)).session.rounds[0]?.runs).toEqual(round.runs);
  });

  it('has every group in it empty or of five, and every value of a kept activity once as it was', () => {
    const rate = fc.constantFrom(0.001, 0.01, 10);
    const row = fc.record({
      choice: fc.nat(2),
      confidence: fc.constantFrom(null, ...CONFIDENCES),
      rate,
      prediction: fc.constantFrom(null, ...OUTCOMES.slice(0, 2)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const votes = rows.map(({ choice, confidence }, at) => {
          return { participant: at + 1, choice, confidence };
        });
        const race = reviewRound(
          1,
          rows.map((one) => one.rate),
        );
        const runs = race.runs.map((run, at) => ({ ...run, prediction: rows[at]!.prediction }));
        const session = sessionOf(60, { ...race, runs }, { ...vote(2, []), votes });
        const { session: shared, heldBack } = share(session);
        expect(shared.rounds.length + heldBack).toBe(2);
        for (const round of shared.rounds) {
          const groups = [
            ...round.runs.map(({ verdict }) => verdict.outcome),
            ...round.runs.flatMap(({ prediction }) => (prediction ? [`said ${prediction}`] : [])),
            ...round.votes.map(({ choice }) => `chose ${choice}`),
            ...round.votes.map(({ choice, confidence }) => `${choice === RIGHT} ${confidence}`),
          ];
          for (const group of new Set(groups)) {
            const count = groups.filter((one) => one === group).length;
            expect(count).toBeGreaterThanOrEqual(FEWEST_SHARED);
          }
          const before = session.rounds.find(({ number }) => number === round.number)!;
          const bare = ({ runs, votes: all }: ReviewRound) =>
            [...runs, ...all].map(({ participant: _, ...kept }) => JSON.stringify(kept)).toSorted();
          expect(bare(round)).toEqual(bare(before));
        }
        const { learned } = sharedReport(shared);
        const cells = Object.values(learned.matrix ?? {}).filter(
          (cell) => typeof cell === 'number',
        );
        for (const cell of cells) expect(cell === 0 || cell >= FEWEST_SHARED).toBe(true);
      }),
    );
  });

  it('keeps what one student gave together', () => {
    const rates = Array.from({ length: 30 }, (_, at) => 0.001 * (at + 1));
    const session = sessionOf(30, reviewRound(1, rates), reviewRound(2, rates));
    const { rounds } = share(session).session;
    const [first, second] = rounds.map(
      ({ runs }) =>
        new Map(runs.map(({ participant, learningRate }) => [participant, learningRate])),
    );
    expect(first).toEqual(second);
  });
});
