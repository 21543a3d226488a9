import { expect, it } from 'vitest';
import { learnedOf } from '#core/report/learned/learned';
import {
  convergedWords,
  meanGainWords,
  medianWords,
  rightWords,
  rowsWords,
} from '../../../app/review/course/course-words';
import { middleWords } from '../../../app/review/report/words/learned-words';
import { emptyRound, reviewRound } from '../../support/app/review-round';
import { english } from '../../support/words';

const QUESTION = {
  kind: 'question',
  text: 'What is it?',
  choices: ['a', 'b'],
  isConfidenceAsked: false,
  answer: { right: 1, feedback: ['', ''], misconceptions: [null, null] },
} as const;

const votes = (right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({
    participant: at + 1,
    choice: at < right ? 1 : 0,
    confidence: null,
  }));

it('a session without rounds has no figure', () => {
  const nothing = learnedOf([]);
  for (const words of [convergedWords, medianWords, rightWords, meanGainWords]) {
    expect(words(english, nothing)).toBeNull();
  }
});

it('says of the first and the last round of one experiment how many converged', () => {
  const learned = learnedOf([
    { ...reviewRound(1, [0.05, 3]), edge: 0.08 },
    { ...reviewRound(2, [0.05, 0.06]), edge: 0.08 },
  ]);
  expect(convergedWords(english, learned)).toBe('1 of 2, then 2 of 2');
  expect(medianWords(english, learned)).toMatch(/^4\.8, then 0\.68 of the edge$/);
});

it('says how many answers were right, first and at last, and the mean gain of ten and more', () => {
  const learned = learnedOf([
    { ...emptyRound(1, QUESTION), votes: votes(4, 10) },
    { ...emptyRound(2, QUESTION), revoteOf: 1, votes: votes(7, 10) },
  ]);
  expect(rightWords(english, learned)).toBe('4 of 10 answers right, at last 7 of 10');
  expect(meanGainWords(english, learned)).toBe('0.50');
  expect(rightWords(english, learnedOf([{ ...emptyRound(1, QUESTION), votes: votes(1, 2) }]))).toBe(
    '1 of 2 answers right',
  );
});

it('has no gain of fewer than ten', () => {
  const learned = learnedOf([
    { ...emptyRound(1, QUESTION), votes: votes(4, 9) },
    { ...emptyRound(2, QUESTION), revoteOf: 1, votes: votes(7, 9) },
  ]);
  expect(meanGainWords(english, learned)).toBeNull();
});

it('says of no session that nobody was asked for an id: whether one was isn’t known once ids are erased', () => {
  for (const words of [
    rowsWords(english, 0, 2),
    rowsWords(english, 1, 1),
    rowsWords(english, 3, 2),
  ]) {
    expect(words).toContain('erased');
    expect(words).not.toMatch(/asked for|gave none/);
  }
  expect(rowsWords(english, 2, 0)).toBe('2 students by their ids.');
});

it('rounds as the report does', () => {
  const learned = learnedOf([
    { ...reviewRound(1, [123.4]), edge: 1 },
    { ...reviewRound(2, [0.00001234]), edge: 1 },
  ]);
  expect(medianWords(english, learned)).toBe('120, then 1.2 × 10⁻⁵ of the edge');
  expect(middleWords(english, learned.moves!)).toContain('120, then 1.2 × 10⁻⁵');
});
