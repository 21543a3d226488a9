import type { AskedItem } from './item';

/** Each wrong choice stands for a misconception with a name. Asked where the idea has just been seen. */
export const QUESTIONS_ON_RATES: readonly AskedItem[] = [
  {
    id: 'question-rising',
    idea: 'rising',
    choices: [
      { says: 'question-rising.too-small', believes: 'steps-too-short' },
      { says: 'question-rising.too-large', believes: null },
      { says: 'question-rising.stuck', believes: 'local-minimum' },
      { says: 'question-rising.more-steps', believes: 'more-steps' },
    ],
    timeLimit: 60,
  },
  {
    id: 'question-slow',
    idea: 'slow',
    choices: [
      { says: 'question-slow.wait', believes: 'patience' },
      { says: 'question-slow.lower', believes: 'steps-too-long' },
      { says: 'question-slow.stop', believes: 'flat-is-arrived' },
      { says: 'question-slow.raise', believes: null },
    ],
    timeLimit: 60,
  },
];

export const QUESTIONS_ON_OPTIMIZERS: readonly AskedItem[] = [
  {
    id: 'question-adam',
    idea: 'scale',
    choices: [
      { says: 'question-adam.scale', believes: null },
      { says: 'question-adam.no-rate', believes: 'adam-chooses' },
      { says: 'question-adam.settles', believes: 'adaptive-is-safe' },
      { says: 'question-adam.lowest', believes: 'adaptive-searches' },
    ],
    timeLimit: 60,
  },
];
