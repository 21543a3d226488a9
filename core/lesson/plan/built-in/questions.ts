import type { Question } from '../../activities/question';
import type { PlanItem } from '../lesson-plan';

/** One choice of a question. The right one has no misconception. */
interface Choice {
  readonly text: string;
  readonly feedback: string;
  readonly misconception: string | null;
}

const FIRST_NOTE = 'Vote, look at the votes without the answer, let neighbours talk for a minute.';

/** What the questions are about: each has a twin (`twins.ts`) about the same. */
export const IDEAS = {
  rising: 'A rising loss means a rate that is too large',
  slow: 'Slow with gradients left means a rate that is too small',
  scale: 'Adam takes the scale of the loss away, not the rate',
} as const;

/** Each wrong choice stands for a misconception with a name. Asked where the idea has just been seen. */
export const QUESTIONS_ON_RATES: readonly PlanItem[] = [
  {
    id: 'question-rising',
    title: 'The loss goes up',
    note: `${FIRST_NOTE} Then vote again and show the answer: the step jumps across the valley and lands higher, as 1.5 did on w².`,
    activity: question(
      IDEAS.rising,
      'In training the loss rises, or it swings wildly. What is the most likely cause?',
      [
        {
          text: 'The learning rate is too small.',
          feedback:
            'A small rate makes the loss fall slowly, but it falls: a short enough step downhill can’t land higher.',
          misconception: 'A rising loss means that the steps are too short',
        },
        {
          text: 'The learning rate is too large.',
          feedback:
            'Yes. The gradient is right about the direction, the step is too long: it lands on the other side, higher than before. Lower the rate, by a factor of ten first.',
          misconception: null,
        },
        {
          text: 'It is stuck in a local minimum.',
          feedback:
            'Stuck is quiet: near a minimum the gradient is almost zero, the steps are short and the loss stays where it is. It doesn’t rise.',
          misconception: 'Whatever goes wrong is a local minimum',
        },
        {
          text: 'It only needs more steps to settle.',
          feedback:
            'Above the edge each step makes it worse, so more steps end further out. Time heals a rate that is too small, never one that is too large.',
          misconception: 'More steps cure every training',
        },
      ],
    ),
    timeLimit: 60,
  },
  {
    id: 'question-slow',
    title: 'Nothing seems to happen',
    note: `${FIRST_NOTE} The words that matter are “of reasonable size”: there is something to follow, the steps are too short for the budget.`,
    activity: question(
      IDEAS.slow,
      'Half of the budget is spent. The gradients are of reasonable size, and yet the weights and the loss have hardly moved. What do you do?',
      [
        {
          text: 'Wait: a small rate is safe and gets there in the end.',
          feedback:
            'It is safe, and “in the end” isn’t in the budget. At a tenth of a good rate you need about ten times the steps.',
          misconception: 'A small rate costs nothing but patience',
        },
        {
          text: 'Lower the rate: it is missing the way down.',
          feedback:
            'The way down is known, that is what the gradient says. Even shorter steps make it even slower.',
          misconception: 'No progress means that the steps are too long',
        },
        {
          text: 'Stop: the loss is flat, so it has converged.',
          feedback:
            'At a minimum the gradients go to zero. Here they don’t: the curve is flat because the steps are short.',
          misconception: 'A flat curve means arrived',
        },
        {
          text: 'Try ten times the rate, and ten times that, with the curves on one plot.',
          feedback:
            'Yes. The right order of magnitude shows within a few steps: the curve that falls fastest without swinging.',
          misconception: null,
        },
      ],
    ),
    timeLimit: 60,
  },
];

export const QUESTIONS_ON_OPTIMIZERS: readonly PlanItem[] = [
  {
    id: 'question-adam',
    title: 'What Adam does for you',
    note: `${FIRST_NOTE} Look for votes on “no rate to choose”: go back to the plot of Adam’s four rates with them.`,
    activity: question(
      IDEAS.scale,
      'You change from plain gradient descent to Adam. What does it do for you?',
      [
        {
          text: 'Multiplying the loss by 50 no longer moves the rates that work.',
          feedback:
            'Yes. Each gradient is divided by its own usual size, so the scale cancels out. The length of a step is then about the rate itself.',
          misconception: null,
        },
        {
          text: 'There is no learning rate to choose any more.',
          feedback:
            'There is: a step is about as long as the rate. From w = 4 on w² the usual 0.001 is far too slow for 200 steps.',
          misconception: 'Adam chooses the rate by itself',
        },
        {
          text: 'However large the rate, it settles at the minimum.',
          feedback:
            'On w² it forgives much. Where there are cliffs it doesn’t: on Beale’s function a rate of 20 throws it out at the first step.',
          misconception: 'Adaptive means that it can’t swing or diverge',
        },
        {
          text: 'It ends in the lowest minimum, not in the nearest one.',
          feedback:
            'It follows gradients like the others, and they know only the slope where it stands. Which minimum it ends in still hangs on start and rate.',
          misconception: 'An adaptive optimizer searches everywhere',
        },
      ],
    ),
    timeLimit: 60,
  },
];

export function question(idea: string, text: string, choices: readonly Choice[]): Question {
  return {
    kind: 'question',
    text,
    choices: choices.map((choice) => choice.text),
    isConfidenceAsked: true,
    idea,
    answer: {
      right: choices.findIndex(({ misconception }) => misconception === null),
      feedback: choices.map(({ feedback }) => feedback),
      misconceptions: choices.map(({ misconception }) => misconception),
    },
  };
}
