import type { PlanItem } from '../lesson-plan';
import { IDEAS, question } from './questions';

/**
 * The questions again, about the same ideas with numbers, each answered alone: what is right here was understood, not
 * heard from a neighbour. Every wrong choice stands for the same misconception as in the other question, where it can.
 */
export const TWINS: readonly PlanItem[] = [
  {
    id: 'twin-rising',
    title: 'Once more: 3, 12, 48',
    note: 'Everybody alone, one vote, then the answer. The twin of “The loss goes up”; the review shows the gain.',
    activity: question(
      IDEAS.rising,
      'A training starts at a loss of 3. After the first steps it is 12, then 48, then 192. What do you do first?',
      [
        {
          text: 'Divide the rate by ten.',
          feedback:
            'Yes. The loss grows fourfold with every step, so w jumps across the valley to twice the distance. A tenth of the rate is far below the edge.',
          misconception: null,
        },
        {
          text: 'Multiply the rate by ten: the steps are too short.',
          feedback:
            'Too short a step lowers the loss by too little. It never quadruples it: these steps are too long.',
          misconception: 'A rising loss means that the steps are too short',
        },
        {
          text: 'Start elsewhere: it is caught in a local minimum.',
          feedback:
            'Near a minimum, local or not, the loss stays where it is. From another start the same rate would throw it out again.',
          misconception: 'Whatever goes wrong is a local minimum',
        },
        {
          text: 'Let it go on: after 1,000 steps it will have settled.',
          feedback:
            'Every step multiplies the loss by four. After 100 steps it has some 60 digits.',
          misconception: 'More steps cure every training',
        },
      ],
    ),
    timeLimit: 45,
  },
  {
    id: 'twin-slow',
    title: 'Once more: 8.00 to 7.96',
    note: 'Everybody alone, one vote, then the answer. The twin of “Nothing seems to happen”.',
    activity: question(
      IDEAS.slow,
      'After 500 of 1,000 steps the loss has gone from 8.00 to 7.96. The gradient is 3.1, as at the start. What do you do?',
      [
        {
          text: 'Stop: the loss has settled at about 7.96.',
          feedback:
            'Where it has settled the gradient is zero. At 3.1 there is a slope to go down; only the steps are short.',
          misconception: 'A flat curve means arrived',
        },
        {
          text: 'Divide the rate by ten: it steps over the way down.',
          feedback:
            'A step too long would raise the loss or swing. This one falls without swinging, and would fall ten times as slowly.',
          misconception: 'No progress means that the steps are too long',
        },
        {
          text: 'Multiply the rate by ten, and then by ten again.',
          feedback:
            'Yes. At a hundred times the rate these 500 steps would have taken off more than 3 instead of 0.04. Look for the first sign of a swing, and stay below it.',
          misconception: null,
        },
        {
          text: 'Wait for the other 500 steps.',
          feedback:
            'They take off another 0.04, to 7.92. A rate that needs a hundred times the budget doesn’t arrive in half of it.',
          misconception: 'A small rate costs nothing but patience',
        },
      ],
    ),
    timeLimit: 45,
  },
  {
    id: 'twin-adam',
    title: 'Once more: the loss times 1,000',
    note: 'Everybody alone, one vote, then the answer. The twin of “What Adam does for you”.',
    activity: question(
      IDEAS.scale,
      'On a loss 0.1 is a good rate for plain descent, and 0.01 for Adam. Now the loss is multiplied by 1,000. Which rates are good?',
      [
        {
          text: 'Plain descent 0.1, Adam 0.01: as before.',
          feedback:
            'For plain descent the gradients are 1,000 times as large, and so is each step: 0.1 throws it out.',
          misconception: 'A rate has no units',
        },
        {
          text: 'Plain descent 0.0001, Adam 0.00001.',
          feedback:
            'Adam divides each gradient by its own usual size, so the 1,000 cancels out: at 0.00001 its steps are a thousandth of what they were.',
          misconception: 'Adam scales with the loss like plain descent',
        },
        {
          text: 'Plain descent 0.0001; Adam works at any rate.',
          feedback:
            'It needs a rate, and the same as before: a step is about as long as the rate, 0.01.',
          misconception: 'Adam chooses the rate by itself',
        },
        {
          text: 'Plain descent 0.0001, Adam 0.01.',
          feedback:
            'Yes. The rate of plain descent takes the scale of the loss back, by 1,000. Adam has divided by it already.',
          misconception: null,
        },
      ],
    ),
    timeLimit: 45,
  },
];
