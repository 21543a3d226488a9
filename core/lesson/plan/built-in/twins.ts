import type { AskedItem } from './item';

/**
 * The questions again, about the same ideas with numbers, each answered alone: what is right here was understood, not
 * heard from a neighbour. Every wrong choice stands for the same misconception as in the other question, where it can.
 */
export const TWINS: readonly AskedItem[] = [
  {
    id: 'twin-rising',
    idea: 'rising',
    choices: [
      { says: 'twin-rising.divide', believes: null },
      { says: 'twin-rising.multiply', believes: 'steps-too-short' },
      { says: 'twin-rising.elsewhere', believes: 'local-minimum' },
      { says: 'twin-rising.go-on', believes: 'more-steps' },
    ],
    timeLimit: 45,
  },
  {
    id: 'twin-slow',
    idea: 'slow',
    choices: [
      { says: 'twin-slow.stop', believes: 'flat-is-arrived' },
      { says: 'twin-slow.divide', believes: 'steps-too-long' },
      { says: 'twin-slow.multiply', believes: null },
      { says: 'twin-slow.wait', believes: 'patience' },
    ],
    timeLimit: 45,
  },
  {
    id: 'twin-adam',
    idea: 'scale',
    choices: [
      { says: 'twin-adam.as-before', believes: 'no-units' },
      { says: 'twin-adam.both-scaled', believes: 'adam-scales' },
      { says: 'twin-adam.any-rate', believes: 'adam-chooses' },
      { says: 'twin-adam.only-descent', believes: null },
    ],
    timeLimit: 45,
  },
];
