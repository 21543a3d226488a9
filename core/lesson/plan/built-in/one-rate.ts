import { PARABOLA, PARABOLA_IN_32_BITS, STEEP } from './experiments';
import type { BuiltInItem } from './item';

/** What a step is; too large; too small; and that a rate has units. */
export const ONE_RATE: readonly BuiltInItem[] = [
  {
    id: 'one-step',
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
    activity: { kind: 'race', experiment: PARABOLA, isPredicted: false },
    timeLimit: 90,
  },
  {
    id: 'too-large-steps',
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
    activity: { kind: 'sweep', experiment: PARABOLA, learningRates: [0.4, 0.9, 1, 1.5] },
    timeLimit: null,
  },
  {
    id: 'too-small',
    activity: { kind: 'sweep', experiment: PARABOLA, learningRates: [0.001, 0.01, 0.1] },
    timeLimit: null,
  },
  {
    id: 'units',
    activity: { kind: 'race', experiment: STEEP, isPredicted: true },
    timeLimit: 60,
  },
];
