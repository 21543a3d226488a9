import type { PlanItem } from '../lesson-plan';
import {
  PARABOLA_WITH_ADAM,
  STEEP,
  STEEP_WITH_ADAM,
  VALLEY,
  VALLEY_WITH_MOMENTUM,
} from './experiments';

/** What momentum and Adam take off one's hands, and what not. */
export const OPTIMIZER_ITEMS: readonly PlanItem[] = [
  {
    id: 'with-momentum',
    title: 'With and without momentum',
    note: 'Momentum remembers the direction: bounces across the valley cancel, steps along it add up. It arrives from 0.0018 to 0.15, plain descent only from 0.021 to 0.079. It is not faster at its best (76 steps against 53): it forgives more picks.',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_MOMENTUM },
    timeLimit: 60,
  },
  {
    id: 'adam-duel',
    title: 'Adam against plain descent',
    note: 'Adam divides each gradient by its own usual size, so the factor 50 cancels out: it arrives from 0.043 up to the largest rate of the slider, 10. Plain descent arrives from 0.00023 to 0.0197, so no pick arrives on both sides. Look for who took the rate of one over to the other.',
    activity: { kind: 'duel', experiment: STEEP, rival: STEEP_WITH_ADAM },
    timeLimit: 60,
  },
  {
    id: 'adam-steps',
    title: 'Adam’s first two steps',
    note: 'The same start and the same rate, 0.1, on w² and on 50 w²: the gradients are 8 and 400, and both first steps are 0.1 long. Adam divides the gradient by its own size: m = 0.8, v = 0.064, corrected to 8 and 64, and 8 over the root of 64 is 1. The second step is about as long.',
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
    title: 'Adam still needs a rate',
    note: 'Now on w²: 0.1 arrives after 95 steps and 1 after 82, the same as on 50 w². But its steps are about as long as the rate: at the usual 0.001 w has come from 4 to 3.8 after 200 steps, and the loss from 16 to 14.5. Less sensitive to the rate, not free of it: in a real training begin at 0.001, and then search.',
    activity: {
      kind: 'sweep',
      experiment: PARABOLA_WITH_ADAM,
      learningRates: [0.001, 0.01, 0.1, 1],
    },
    timeLimit: null,
  },
];
