import { CALM_THEN_FAST } from '../pace';
import type { Ballot } from './inputs';
import type { ActivityRules } from './rules';

/** Multiple choice, 2 to 6 choices. Without an answer it can't be opened. */
export interface Question extends Ballot {
  readonly kind: 'question';
  readonly text: string;
}

export const CHOICES = { least: 2, most: 6 } as const;
/** Characters of what an instructor may write into a question. */
export const QUESTION_TEXTS = {
  text: 400,
  choice: 160,
  feedback: 400,
  misconception: 80,
  idea: 60,
} as const;

export const questionRules: ActivityRules<Question> = {
  kind: 'question',
  before: 'vote',
  during: null,
  asks: (question) => ({ vote: question }),
  // The idea may be named by its answer.
  withoutAnswer: ({ idea: _, ...question }) => ({ ...question, answer: null }),
  fault: ({ text, choices, answer }) => {
    if (text.trim() === '') return 'Write the question.';
    if (choices.length < CHOICES.least || choices.length > CHOICES.most) {
      return `A question needs ${CHOICES.least} to ${CHOICES.most} choices.`;
    }
    if (choices.some((choice) => choice.trim() === '')) return 'Write every choice.';
    if (answer === null) return 'Mark the right choice.';
    if (answer.right >= choices.length) return 'The right choice must be one of the choices.';
    const { feedback, misconceptions } = answer;
    return feedback.length === choices.length && misconceptions.length === choices.length
      ? null
      : 'Every choice needs its own feedback, and a misconception or none.';
  },
  groups: () => [],
  steps: () => 0,
  pace: CALM_THEN_FAST,
  points: ({ answer }, { round, inputs, isAnswerShown }, earlier) => {
    if (answer === null || !isAnswerShown) return null;
    const first = earlier.find(({ round: { number } }) => number === round.revoteOf);
    return new Map(
      [...inputs.votes].map(([participant, { choice }]) => {
        if (choice !== answer.right) return [participant, []];
        const before = first?.inputs.votes.get(participant);
        const hasImproved = before !== undefined && before.choice !== answer.right;
        return [participant, hasImproved ? ['goal', 'improvement'] : ['goal']];
      }),
    );
  },
};
