import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SCORE, studentsToHelp } from '#core/report/help/help';
import { outlineOf } from '#core/report/outline';
import { reportOf } from '#core/report/summary/report';
import { reviewRound, VALLEY } from '../../support/app/review-round';
import { asked, sessionOf, votedOn } from '../../support/report/class';

const GOOD = 0.05;
const WILD = 0.3;

describe('whom to help', () => {
  it('[RP17] goes by wrong answers, sure ones first, and by missed picks', () => {
    const race = {
      ...reviewRound(3, [WILD, WILD, 0.001, GOOD], VALLEY, [
        'converged',
        'diverged',
        'too-slow',
        'converged',
      ]),
      edge: 0.08,
    };
    const session = sessionOf(4, [
      votedOn(1, asked('a'), ['1S', '1S', '1S', '0G']),
      votedOn(2, asked('b'), ['1T', '0S', '0S', '0G']),
      race,
    ]);
    expect(studentsToHelp(session).map(({ student, score }) => [student.number, score])).toEqual([
      [1, 3 + 2 + 2],
      [2, 3 + 1],
      [3, 3 + 1],
    ]);
    expect(studentsToHelp(session)[0]).toMatchObject({
      outcomes: ['diverged'],
      reason: { answered: 2, wrong: 2, sureAndWrong: 1, raced: 1, over: 1, surprised: 1 },
    });
  });

  it('[RP18] lists nobody with less than 4, the highest first, then who joined first', () => {
    const answers = fc.array(fc.constantFrom('0S', '0G', '1S', '1T', '2T', ''), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 5 }), (all) => {
        const rounds = all.map((one, at) => votedOn(at + 1, asked(`${at}`), one));
        const listed = studentsToHelp(sessionOf(10, rounds));
        listed.forEach(({ score, student, reason }, at) => {
          expect(score).toBeGreaterThanOrEqual(LEAST_SCORE);
          expect(reason.wrong).toBeGreaterThan(0);
          const before = listed[at - 1];
          if (before === undefined) return;
          const isInOrder =
            before.score > score ||
            (before.score === score && before.student.number < student.number);
          expect(isInOrder).toBe(true);
        });
      }),
    );
  });

  it('[RP18] leaves out who was sent out and second entries, and counts the silent', () => {
    const session = sessionOf(4, [
      votedOn(1, asked('a'), ['1S', '1S', '1S']),
      votedOn(2, asked('b'), ['1S', '1S', '1S']),
    ]);
    const [first, second, third, fourth] = session.participants;
    const known = {
      ...session,
      participants: [first!, { ...second!, isRemoved: true }, { ...third!, handedTo: 1 }, fourth!],
    };
    expect(studentsToHelp(known).map(({ student }) => student.number)).toEqual([1]);
    expect(reportOf(known).silent).toBe(1);
    expect(outlineOf(known).students).toBe(2);
  });
});

describe('a second entry', () => {
  it('[RP18] is its owner: what was given on another device is theirs, and they are not silent', () => {
    const rounds = [votedOn(1, asked('a'), ['', '', '1S']), votedOn(2, asked('b'), ['', '', '1S'])];
    const session = sessionOf(3, rounds);
    const [first, second, third] = session.participants;
    const handed = { ...session, participants: [first!, second!, { ...third!, handedTo: 1 }] };
    const report = reportOf(handed);
    expect(report.help.map(({ student }) => student.number)).toEqual([1]);
    expect(report.silent).toBe(1);
  });
});

describe('the outline', () => {
  it('has a question that was voted on again once, with its last score', () => {
    const rounds = [
      votedOn(1, asked('a'), ['1S', '0S']),
      votedOn(2, asked('a'), ['0S', '0S'], 1),
      votedOn(3, asked('a'), ['0S', '1S'], 2),
      reviewRound(4, [GOOD, WILD]),
    ];
    expect(outlineOf(sessionOf(2, rounds)).rounds).toMatchObject([
      { number: 1, again: [2, 3], score: { kind: 'right', counts: [1] } },
      { number: 4, again: [], score: { kind: 'arrived', counts: [1] } },
    ]);
  });
});
