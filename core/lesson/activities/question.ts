import { sentence } from '#core/words/messages';
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
    if (text.trim() === '') return sentence('faults.question-text');
    if (choices.length < CHOICES.least || choices.length > CHOICES.most) {
      return sentence('faults.question-choices', CHOICES);
    }
    if (choices.some((choice) => choice.trim() === '')) return sentence('faults.question-choice');
    if (answer === null) return sentence('faults.question-right');
    if (answer.right >= choices.length) return sentence('faults.question-right-one');
    const { feedback, misconceptions } = answer;
    return feedback.length === choices.length && misconceptions.length === choices.length
      ? null
      : sentence('faults.question-feedback');
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
