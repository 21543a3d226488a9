import { FOUR_WELLS, NOISY_VALLEY, SLOPE, VALLEY } from './experiments';
import type { BuiltInItem } from './item';

/** How a good rate is found, what limits it in more than one direction, and that it may change on the way. */
export const SEARCH: readonly BuiltInItem[] = [
  {
    id: 'orders-of-magnitude',
    activity: {
      kind: 'sweep',
      experiment: FOUR_WELLS,
      learningRates: [0.0001, 0.001, 0.01, 0.1],
    },
    timeLimit: null,
  },
  {
    id: 'range-test',
    activity: {
      kind: 'range-test',
      experiment: NOISY_VALLEY,
      range: { lowest: 0.0001, highest: 1, steps: 100, growth: 'exponential' },
    },
    timeLimit: null,
  },
  {
    id: 'valley',
    activity: { kind: 'race', experiment: VALLEY, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'valley-again',
    activity: { kind: 'race', experiment: VALLEY, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'steer',
    activity: { kind: 'steer', experiment: SLOPE },
    timeLimit: 60,
  },
];
