import type { PlanItem } from '../lesson-plan';
import { PARABOLA, PARABOLA_IN_32_BITS, STEEP } from './experiments';

/** What a step is; too large; too small; and that a rate has units. */
export const ONE_RATE: readonly PlanItem[] = [
  {
    id: 'one-step',
    title: 'What one step does',
    note: 'At w = 4 the gradient is 8: let them guess where it lands before you make the step. With a rate of 0.1 the step is 0.8 long: w goes to 3.2, and the loss from 16 to 10.24. Whoever says 3.6 took the weight for its gradient. Then make two more: the steps get shorter as the gradient does.',
    activity: {
      kind: 'walk-through',
      experiment: PARABOLA,
      learningRate: 0.1,
      beside: null,
      updates: 3,
      playsToEnd: false,
      guessed: 1,
    },
    timeLimit: null,
  },
  {
    id: 'first-race',
    title: 'Pick a rate for w²',
    note: 'Say only that everybody starts at w = 4 and has 200 steps; give no hint. Every rate from 0.012 to 0.98 arrives, and 0.5 needs 1 step. Look at how many decades the guesses span.',
    activity: { kind: 'race', experiment: PARABOLA, isPredicted: false },
    timeLimit: 90,
  },
  {
    id: 'too-large-steps',
    title: 'Too large, step by step',
    note: 'At 1.5 the first step is 12 long and jumps across the valley: w goes 4, −8, 16 and the loss 16, 64, 256. Then press on: at step 62 the loss is too large for 32 bits, and at step 127 the weight is no number any more. That is what NaN in a training log means.',
    activity: {
      kind: 'walk-through',
      experiment: PARABOLA_IN_32_BITS,
      learningRate: 1.5,
      beside: null,
      updates: 2,
      playsToEnd: true,
      guessed: 0,
    },
    timeLimit: null,
  },
  {
    id: 'too-large',
    title: 'Too large',
    note: 'The same rate beside three smaller ones. At 1 w swings between 4 and −4 and the loss stays at 16; at 0.9 it overshoots too, and yet arrives after 21 steps. The signs to remember: the loss rises, or swings, or overflows.',
    activity: { kind: 'sweep', experiment: PARABOLA, learningRates: [0.4, 0.9, 1, 1.5] },
    timeLimit: null,
  },
  {
    id: 'too-small',
    title: 'Too small for the budget',
    note: 'Nothing is wrong at 0.001, and after 200 steps w is still at 2.68: it would need 2,301 steps. Even 0.01 needs 228, which is just over the budget. The signs: the gradient is of reasonable size, the loss falls very slowly, and the weight hardly moves.',
    activity: { kind: 'sweep', experiment: PARABOLA, learningRates: [0.001, 0.01, 0.1] },
    timeLimit: null,
  },
  {
    id: 'units',
    title: 'The same valley, 50 times as steep',
    note: 'A rate has units: the gradient at 4 is now 400 instead of 8, and the edge lies at 0.02 instead of 1. Read out a rate that did well on w²: 0.5 throws w from 4 to −196. Look for who divided by 50; 0.01 arrives in 1 step.',
    activity: { kind: 'race', experiment: STEEP, isPredicted: true },
    timeLimit: 60,
  },
];
