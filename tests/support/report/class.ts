import type { Question } from '#core/lesson/activities/question';
import type { Confidence } from '#core/lesson/round';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { emptyRound } from '../app/review-round';

/** Right is choice 0; 1, 2 and 3 stand for a misconception each, by these names. */
const MISCONCEPTIONS = [null, 'one', 'two', 'three'] as const;

export function asked(text: string, idea?: string): Question {
  return {
    kind: 'question',
    text,
    choices: ['a', 'b', 'c', 'd'],
    isConfidenceAsked: true,
    ...(idea === undefined ? {} : { idea }),
    answer: { right: 0, feedback: ['', '', '', ''], misconceptions: MISCONCEPTIONS },
  };
}

/** What student 1, 2, … answered: the choice, and S for sure, T for think so, G for a guess; '' for no vote. */
export function votedOn(
  number: number,
  question: Question,
  answers: readonly string[],
  revoteOf: number | null = null,
): ReviewRound {
  return {
    ...emptyRound(number, question),
    revoteOf,
    votes: answers.flatMap((answer, at) =>
      answer === ''
        ? []
        : [
            {
              participant: at + 1,
              choice: Number(answer[0]),
              confidence: CONFIDENCES[answer[1] ?? ''] ?? null,
            },
          ],
    ),
  };
}

const CONFIDENCES: Readonly<Record<string, Confidence>> = { S: 'sure', T: 'think', G: 'guess' };

/** A session of so many students, named by their numbers. */
export function sessionOf(students: number, rounds: readonly ReviewRound[]): SessionReview {
  const at = new Date('2026-11-24T10:15:00Z');
  return {
    id: 'a',
    code: 'HX37KM',
    title: 'The learning rate',
    teams: 0,
    openedAt: at,
    closedAt: at,
    participants: Array.from({ length: students }, (_, i) => ({
      number: i + 1,
      name: `Student ${i + 1}`,
      joinedAt: at,
      isRemoved: false,
      handedTo: null,
    })),
    rounds,
  };
}

/** The same answer so many times. */
export function times(count: number, answer: string): string[] {
  return Array.from({ length: count }, () => answer);
}
