import type { PlanItem } from '../lesson-plan';
import { FOUR_WELLS, NOISY_VALLEY, SLOPE, VALLEY } from './experiments';

/** How a good rate is found, what limits it in more than one direction, and that it may change on the way. */
export const SEARCH: readonly PlanItem[] = [
  {
    id: 'orders-of-magnitude',
    title: 'Four orders of magnitude',
    note: 'Four rates on one plot: 0.1 is gone at step 4, 0.01 arrives after 16 steps and 0.001 after 146, and 0.0001 does not arrive within 200. Ask which one they would go on with: the right order of magnitude falls fastest without swinging.',
    activity: {
      kind: 'sweep',
      experiment: FOUR_WELLS,
      learningRates: [0.0001, 0.001, 0.01, 0.1],
    },
    timeLimit: null,
  },
  {
    id: 'range-test',
    title: 'Tap where you would stop',
    note: 'The rate grows from 0.0001 to 1 within one run on a narrow valley, and each gradient carries noise of 2, as minibatches do. The edge is at 0.08, and the loss turns at 0.0759, close to it. With other noise it turns past the edge in 73 of 100 runs: the lowest point is no safe rate. Half of it would have been below the edge each time, so stay well below the turn.',
    activity: {
      kind: 'range-test',
      experiment: NOISY_VALLEY,
      range: { lowest: 0.0001, highest: 1, steps: 100, growth: 'exponential' },
    },
    timeLimit: null,
  },
  {
    id: 'valley',
    title: 'A narrow valley',
    note: 'It is 25 times as steep across as along, and the steep direction alone sets the edge, at 0.08. Below it the gentle direction pays: no rate arrives in fewer than 53 steps. Look for points that bounce across while they creep along.',
    activity: { kind: 'race', experiment: VALLEY, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'valley-again',
    title: 'The same valley once more',
    note: 'The same settings, to use what was seen: rates from 0.021 to 0.079 arrive, and 0.0755 needs the fewest steps, 53. Look at how the class has moved towards the edge, and at who has now stepped over it.',
    activity: { kind: 'race', experiment: VALLEY, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'steer',
    title: 'Steer: far first, then fine',
    note: 'On |w| the slope is the same everywhere, so every step is as long as the rate. A constant 0.5 is near the bottom after 8 steps and then bounces without end; 0.03 does not get there in 120. Look for who turns the rate down on the way: this is all that a schedule does.',
    activity: { kind: 'steer', experiment: SLOPE },
    timeLimit: 60,
  },
];
