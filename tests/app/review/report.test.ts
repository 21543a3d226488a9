import '../../support/app/given-words';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { pickItems } from '#core/report/plan/pick-items';
import type { SessionReview } from '#core/report/session-review';
import { reportOf } from '#core/report/summary/report';
import { madeUpSession } from '../../../app/gallery/review/made-up-session';
import { ReportPage } from '../../../app/review/report/report-page';
import { actionWords } from '../../../app/review/report/words/action-words';
import { headlineWords } from '../../../app/review/report/words/headline-words';
import { helpWords } from '../../../app/review/report/words/help-words';
import {
  countedIn,
  evidenceWords,
  howWrongWords,
} from '../../../app/review/report/words/plan-words';
import { reviewRound, VALLEY } from '../../support/app/review-round';
import { asked, sessionOf, votedOn } from '../../support/report/class';
import { english } from '../../support/words';

/** What a reader of the page reads, without tags. */
function textOf(session: SessionReview): string {
  const html = renderToStaticMarkup(
    createElement(ReportPage, { words: english, session, base: '/review/a' }),
  );
  return html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const headline = (session: SessionReview) => headlineWords(english, reportOf(session).headline);

describe('the front page of a session', () => {
  it.each([0, 1, 2, 5, 40])('can be read whatever %i students did', (students) => {
    for (const part of ['all', 'none', ...ACTIVITY_KINDS]) {
      const text = textOf(madeUpSession(students, part, 0));
      expect(text, part).not.toMatch(/undefined|NaN|null|Infinity|not a number/);
      expect(text, part).toContain('How this is ranked');
    }
  });

  it('says of classes in which next to nothing happened just that', () => {
    expect(headline(sessionOf(3, []))).toBe('No round was finished.');
    expect(headline(sessionOf(3, [votedOn(1, asked('a'), [])]))).toBe('Nobody took part.');
    expect(headline(sessionOf(1, [votedOn(1, asked('a'), ['0S'])]))).toBe(
      '1 of 1 answer was right.',
    );
    expect(headline(madeUpSession(0, 'sweep', 0))).toBe('The class watched.');
    expect(headline(sessionOf(2, [reviewRound(1, [0.05, 0.05])]))).toBe(
      'Every pick arrived in “Race 1”.',
    );
    const gone = sessionOf(3, [{ ...reviewRound(1, [0.5, 0.5, 0.6]), edge: 0.08 }]);
    expect(headline(gone)).toBe('“Race 1” is open.');
    expect(textOf(gone)).toContain('3 of 3 went over the edge.');
    expect(textOf(sessionOf(3, []))).not.toContain('normalised gain');
  });
});

describe('the words of the plan', () => {
  it('count everybody who took part once', () => {
    for (const students of [1, 7, 40]) {
      for (const item of reportOf(madeUpSession(students, 'all', 0)).plan) {
        const counted = countedIn(item).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(item.took);
        expect(evidenceWords(english, item)).toContain(`${item.affected} of ${item.took}`);
      }
    }
  });

  it('name a pair of rates only where one arrived and the next larger that left is above it', () => {
    const rates = fc.array(fc.double({ min: 0.001, max: 0.3, noNaN: true }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rates, (all) => {
        const round = { ...reviewRound(2, all), edge: 0.08 };
        const [item] = pickItems([reviewRound(1, all), round]);
        if (item?.action.code !== 'replay-pair') return;
        const { inside, outside } = item.action;
        const outcome = (rate: number) =>
          round.runs.find(({ learningRate }) => learningRate === rate)?.verdict.outcome;
        expect(inside.rate).toBeLessThan(outside.rate);
        expect([outcome(inside.rate), outcome(outside.rate)]).toEqual(['converged', 'diverged']);
        const between = all.filter((rate) => rate > inside.rate && rate < outside.rate);
        expect(between.map(outcome)).not.toContain('diverged');
        expect(between.map(outcome)).not.toContain('converged');
        expect(actionWords(english, item.action)).toMatch(
          /^Replay \S+ beside \S+: one is there at step \S+, /,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('say what happened and how in one sentence each, with one full stop at the end', () => {
    for (const lesson of [0, 1]) {
      for (const item of reportOf(madeUpSession(40, 'all', lesson)).plan) {
        for (const isFirst of [true, false]) {
          const words = howWrongWords(english, item, isFirst);
          expect(words).toContain(evidenceWords(english, item));
          expect(words).toMatch(/[^.!?][.!?][”)]*$/);
        }
      }
    }
  });

  it('say that the edge moved only where it did', () => {
    const words = (before: number | null, edge: number | null) =>
      actionWords(english, {
        code: 'pick-again',
        round: reviewRound(1, [0.5], VALLEY),
        before,
        edge,
      });
    expect(words(1, 0.02)).toBe('The edge went from 1 to 0.02. Ask why, then let them pick again.');
    expect(words(0.08, 0.0800001)).toContain('The edge is 0.08.');
    expect(words(null, 0.08)).toContain('The edge is 0.08.');
    expect(words(1, null)).not.toContain('edge');
  });
});

describe('the words about a student', () => {
  const none = {
    answered: 0,
    wrong: 0,
    sureAndWrong: 0,
    guessedRight: 0,
    raced: 0,
    over: 0,
    surprised: 0,
    farBelow: 0,
  };

  it('say what weighs most, in one or two sentences', () => {
    expect(helpWords(english, { ...none, answered: 3, wrong: 1, sureAndWrong: 1 })).toBe(
      'Sure and wrong on 1 question.',
    );
    expect(helpWords(english, { ...none, answered: 3, wrong: 3, sureAndWrong: 1 })).toBe(
      'Sure and wrong on 1 question. Wrong on all 3 questions.',
    );
    expect(
      helpWords(english, { ...none, raced: 2, over: 2, surprised: 1, answered: 3, wrong: 2 }),
    ).toBe('Wrong on 2 of 3 questions. Over the edge in 2 of 2 rounds, 1 unexpected.');
    expect(helpWords(english, { ...none, raced: 5, over: 2, surprised: 2 })).toBe(
      'Over the edge in 2 rounds, expecting to arrive.',
    );
    expect(
      helpWords(english, { ...none, answered: 2, guessedRight: 2, raced: 3, farBelow: 2 }),
    ).toBe('Far below the edge in 2 rounds. Right on 2 questions by a guess.');
  });
});
