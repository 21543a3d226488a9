import {
  PARABOLA_WITH_ADAM,
  STEEP,
  STEEP_WITH_ADAM,
  VALLEY,
  VALLEY_WITH_MOMENTUM,
} from './experiments';
import type { BuiltInItem } from './item';

/** What momentum and Adam take off one's hands, and what not. */
export const OPTIMIZER_ITEMS: readonly BuiltInItem[] = [
  {
    id: 'with-momentum',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_MOMENTUM },
    timeLimit: 60,
  },
  {
    id: 'adam-duel',
    activity: { kind: 'duel', experiment: STEEP, rival: STEEP_WITH_ADAM },
    timeLimit: 60,
  },
  {
    id: 'adam-steps',
    activity: {
      kind: 'walk-through',
      experiment: PARABOLA_WITH_ADAM,
      learningRate: 0.1,
      beside: { experiment: STEEP_WITH_ADAM, learningRate: 0.1 },
      updates: 2,
      playsToEnd: false,
      guessed: 0,
    },
    timeLimit: null,
  },
  {
    id: 'adam-rates',
    activity: {
      kind: 'sweep',
      experiment: PARABOLA_WITH_ADAM,
      learningRates: [0.001, 0.01, 0.1, 1],
    },
    timeLimit: null,
  },
];
