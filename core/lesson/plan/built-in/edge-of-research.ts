import { WHOLE_WINDOW } from '../../activities/fractal-edge';
import {
  CATAPULT,
  CURVE_OF_MINIMA,
  TWO_RATES,
  VALLEY,
  VALLEY_WITH_ADGD,
  VALLEY_WITH_POLYAK,
  WARM_CATAPULT,
} from './experiments';
import type { BuiltInItem } from './item';

/** What research has found out about the edge since 2020, for a class that knows what 2/L is. */
export const EDGE_OF_RESEARCH: readonly BuiltInItem[] = [
  {
    id: 'rest',
    activity: { kind: 'race', experiment: CURVE_OF_MINIMA, isPredicted: false },
    timeLimit: 60,
  },
  {
    id: 'question-rest',
    idea: 'rest',
    choices: [
      { says: 'question-rest.as-small-rates', believes: 'loss-alone' },
      { says: 'question-rest.one-over', believes: 'one-over-rate' },
      { says: 'question-rest.two-over', believes: null },
      { says: 'question-rest.diverges', believes: 'one-edge' },
    ],
    timeLimit: 60,
  },
  {
    id: 'thrown',
    activity: { kind: 'race', experiment: CATAPULT, isPredicted: true },
    timeLimit: 60,
  },
  {
    id: 'catapult-warm',
    activity: { kind: 'race', experiment: WARM_CATAPULT, isPredicted: false },
    timeLimit: 60,
  },
  {
    id: 'without-a-rate',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_POLYAK },
    timeLimit: 60,
  },
  {
    id: 'without-knowing',
    activity: { kind: 'duel', experiment: VALLEY, rival: VALLEY_WITH_ADGD },
    timeLimit: 60,
  },
  {
    id: 'question-why-pick',
    idea: 'rate-free',
    choices: [
      { says: 'question-why-pick.habit', believes: 'no-settings' },
      { says: 'question-why-pick.noise', believes: null },
      { says: 'question-why-pick.gradients', believes: 'tries-steps' },
      { says: 'question-why-pick.diverge', believes: 'same-edge' },
    ],
    timeLimit: 60,
  },
  {
    id: 'twin-rest',
    idea: 'rest',
    choices: [
      { says: 'twin-rest.two-over', believes: null },
      { says: 'twin-rest.one-over', believes: 'one-over-rate' },
      { says: 'twin-rest.tiny', believes: 'small-is-flat' },
      { says: 'twin-rest.beyond', believes: 'larger-is-flatter' },
    ],
    timeLimit: 45,
  },
  {
    id: 'fractal-edge',
    activity: { kind: 'fractal-edge', experiment: TWO_RATES, windows: [WHOLE_WINDOW] },
    timeLimit: null,
  },
];
