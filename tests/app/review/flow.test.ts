import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '#core/lesson/activities/question';
import { CONFIDENCES, type Confidence } from '#core/lesson/round';
import {
  lastingTurns,
  type QuestionRound,
  questionFamily,
} from '../../../app/activities/question/charts/flow/family';
import {
  flowOf,
  rightIn,
  turnsAfter,
  votesOf,
} from '../../../app/activities/question/charts/flow/flow';
import { flowLayout } from '../../../app/activities/question/charts/flow/flow-layout';
import {
  columnTitle,
  lastingBelief,
  lastingSentence,
  questionHeadline,
} from '../../../app/activities/question/charts/flow/flow-words';
import { english } from '../../support/words';

const CHOICES = 4;

function question(text: string, right: number, misconceptions: (string | null)[]): Question {
  return {
    kind: 'question',
    text,
    choices: misconceptions.map((_, at) => `${text} ${at}`),
    isConfidenceAsked: true,
    idea: 'small rates',
    answer: { right, feedback: misconceptions.map(() => ''), misconceptions },
  };
}

const FIRST = question('first', 3, ['wait', 'lower it', 'stop', null]);
/** Its choices stand in another order, and one of them is about something else. */
const TWIN = question('twin', 0, [null, 'stop', 'wait', 'noise']);
const THIRD = question('third', 1, ['noise', null, 'stop', 'luck']);

type Votes = readonly (readonly [number, number, Confidence | null])[];

function round(number: number, activity: Question, votes: Votes, revoteOf: number | null = null) {
  const rows = votes.map(([participant, choice, confidence]) => ({
    ...{ participant, choice, confidence },
  }));
  return { number, title: '', activity, revoteOf, votes: rows } satisfies QuestionRound;
}

const anyVotes: fc.Arbitrary<Votes> = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 0, max: CHOICES - 1 }),
    fc.constantFrom<Confidence | null>(null, ...CONFIDENCES),
  ),
  { selector: ([student]) => student },
);

const anyLesson = fc
  .tuple(anyVotes, anyVotes, anyVotes, anyVotes, anyVotes)
  .map(([a, b, c, d, e]) => [
    round(1, FIRST, a),
    round(2, FIRST, b, 1),
    round(5, TWIN, c),
    round(6, TWIN, d, 5),
    round(8, THIRD, e),
  ]);

describe('the flow of votes', () => {
  it('is the same whichever vote of the family it is asked of', () => {
    const rounds = [round(1, FIRST, []), round(2, FIRST, [], 1), round(5, TWIN, [])];
    const numbers = rounds.map((one) => {
      // The page has the round as an object of its own.
      const { votes, twin } = questionFamily({ ...one }, rounds);
      return [...votes.map(({ number }) => number), twin?.number];
    });
    expect(numbers).toEqual([
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
    ]);
  });

  it('has everybody who voted in each column, and links of those who voted both times', () => {
    fc.assert(
      fc.property(anyLesson, (rounds) => {
        for (const own of rounds) {
          const flow = flowOf(questionFamily(own, rounds));
          expect(flow.columns).toHaveLength(3);
          const shown = flow.columns.map(
            (column) => rounds.find(({ number }) => number === column.round)!,
          );
          shown.forEach(({ votes, activity }, column) => {
            const { counts } = flow.columns[column]!;
            expect(counts.reduce((sum, cell) => sum + votesOf(cell), 0)).toBe(votes.length);
            expect(rightIn(flow, column).right).toBe(
              votes.filter(({ choice }) => choice === activity.answer!.right).length,
            );
            const next = shown[column + 1];
            if (next === undefined) return;
            const both = votes.filter((vote) =>
              next.votes.some(({ participant }) => participant === vote.participant),
            );
            expect(turnsAfter(flow, column).both).toBe(both.length);
          });
        }
      }),
    );
  });

  it('has every vote in a column of its own picture: on the twin again, and in a third wording', () => {
    fc.assert(
      fc.property(anyLesson, (rounds) => {
        for (const own of rounds) {
          const flow = flowOf(questionFamily({ ...own }, rounds));
          const at = flow.columns.findIndex((column) => column.round === own.number);
          expect(at).toBeGreaterThanOrEqual(0);
          if (own.votes.length > 0)
            expect(questionHeadline(english, flow, at)).not.toBe('Nobody voted.');
        }
      }),
    );
    const rounds = [FIRST, FIRST, TWIN, TWIN, THIRD].map((activity, at) =>
      round(at + 1, activity, [], at % 2 === 1 ? at : null),
    );
    const last = (at: number) => {
      const flow = flowOf(questionFamily(rounds[at]!, rounds));
      return [flow.columns.at(-1)?.round, columnTitle(english, flow, 2)];
    };
    expect(rounds.map((_, at) => last(at))).toEqual([
      [5, 'Its twin, alone'],
      [5, 'Its twin, alone'],
      [3, 'Its twin, alone'],
      [4, 'Its twin, again'],
      [5, 'Its twin, alone'],
    ]);
  });

  it('keeps votes again together also where the first vote is not there', () => {
    const rounds = [round(2, FIRST, [], 1), round(3, FIRST, [], 1), round(4, FIRST, [], 3)];
    for (const one of rounds) {
      const { votes } = questionFamily(one, rounds);
      expect(votes.map(({ number }) => number)).toEqual([2, 3, 4]);
    }
  });

  it('puts a twin’s choice on the row of the belief it stands for', () => {
    const rounds = [
      round(1, FIRST, [[1, 0, 'sure']]),
      round(5, TWIN, [
        [1, 2, 'sure'],
        [2, 3, null],
      ]),
    ];
    const flow = flowOf(questionFamily(rounds[0]!, rounds));
    expect(flow.beliefs.map(({ misconception }) => misconception)).toEqual([
      ...[null, 'wait', 'lower it', 'stop', 'noise'],
    ]);
    expect(flow.links).toEqual([{ column: 0, from: 1, to: 1, students: 1 }]);
    expect(flow.columns[1]?.counts[4]).toMatchObject({ unsaid: 1 });
  });

  it('is drawn inside its picture at every width, bands no thicker than what they join', () => {
    fc.assert(
      fc.property(
        anyLesson,
        fc.nat(4),
        fc.integer({ min: 280, max: 1_800 }),
        (rounds, own, width) => {
          const flow = flowOf(questionFamily(rounds[own]!, rounds));
          const { nodes, height, node, labels, bands } = flowLayout(flow, width);
          for (const one of nodes) {
            expect(one.x).toBeGreaterThanOrEqual(0);
            expect(one.x + node).toBeLessThanOrEqual(width + 1);
            expect(one.y + one.height).toBeLessThanOrEqual(height);
          }
          expect(labels.length === 0 || labels.length === flow.beliefs.length).toBe(true);
          expect(bands).toHaveLength(flow.links.length);
        },
      ),
    );
  });
});

describe('the headline of a question', () => {
  const headline = (rounds: readonly QuestionRound[], at: number) =>
    questionHeadline(english, flowOf(questionFamily(rounds[at]!, rounds)), at);

  it('says who came over and who left, of those who voted both times', () => {
    const rounds = [
      round(1, FIRST, [
        [1, 0, null],
        [2, 3, null],
        [3, 3, null],
        [4, 0, null],
      ]),
      round(
        2,
        FIRST,
        [
          [1, 3, null],
          [2, 0, null],
          [3, 3, null],
        ],
        1,
      ),
      round(5, TWIN, [
        [1, 0, null],
        [2, 0, null],
        [3, 1, null],
      ]),
    ];
    expect(headline(rounds, 0)).toBe('2 of 4 answered right.');
    expect(headline(rounds, 1)).toBe(
      'Between the votes 1 came over to the right answer, and 1 left it.',
    );
    expect(headline(rounds, 2)).toBe('2 of 3 answered right on the twin: 1 new, 1 lost.');
    const { cameOver, rightAgain } = lastingTurns(questionFamily(rounds[0]!, rounds));
    expect(lastingSentence(english, cameOver, rightAgain)).toBe(
      'The one who came over and answered the twin was right there.',
    );
    const ofFive = (right: number) => lastingSentence(english, 5, right);
    expect(ofFive(0)).toBe('Of the 5 who came over and answered the twin, none was right there.');
    expect(ofFive(1)).toBe('Of the 5 who came over and answered the twin, 1 was right there.');
    expect(ofFive(5)).toBe('Of the 5 who came over and answered the twin, 5 were right there.');
  });

  it('fits nobody, one and all', () => {
    expect(headline([round(1, FIRST, [])], 0)).toBe('Nobody voted.');
    expect(headline([round(1, FIRST, [[1, 3, null]])], 0)).toBe('The one vote was right.');
    const all = [
      round(1, FIRST, [
        [1, 3, null],
        [2, 3, null],
      ]),
    ];
    expect(headline(all, 0)).toBe('All 2 answered right.');
    const same = [
      all[0]!,
      round(
        2,
        FIRST,
        [
          [1, 3, null],
          [2, 3, null],
        ],
        1,
      ),
    ];
    expect(headline(same, 1)).toBe(
      'Between the votes nobody came over to the right answer, and nobody left it.',
    );
  });

  it('names the belief that lasts only where more than half of the wrong ones hold it', () => {
    const rounds = (last: Votes) => [
      round(1, FIRST, [
        [1, 0, null],
        [2, 0, null],
      ]),
      round(2, FIRST, last, 1),
    ];
    const belief = (last: Votes) =>
      lastingBelief(english, flowOf(questionFamily(rounds(last)[0]!, rounds(last))));
    expect(
      belief([
        [1, 0, null],
        [2, 3, null],
      ]),
    ).toBe('Most of those who are wrong in the end hold “wait”: 2, then 1.');
    expect(
      belief([
        [1, 0, null],
        [2, 1, null],
      ]),
    ).toBeNull();
    expect(belief([[1, 3, null]])).toBeNull();
    const held = (choices: readonly number[]): Votes =>
      choices.map((choice, at) => [at + 1, choice, null]);
    expect(belief(held([0, 0, 1, 2]))).toBeNull();
    expect(belief(held([0, 0, 0, 1, 2]))).toBe(
      'Most of those who are wrong in the end hold “wait”: 2, then 3.',
    );
  });
});
