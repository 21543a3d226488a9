import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Duel } from '#core/lesson/activities/duel';
import type { FractalEdge } from '#core/lesson/activities/fractal-edge';
import type { Question } from '#core/lesson/activities/question';
import type { Race } from '#core/lesson/activities/race';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { Steer } from '#core/lesson/activities/steer';
import type { Sweep } from '#core/lesson/activities/sweep';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { EXPERIMENT } from './drive';

/** One activity of each kind, to play with. The edge of the experiment is a learning rate of 1. */

export const RACE: Race = { kind: 'race', experiment: EXPERIMENT, isPredicted: true };

export const STEER: Steer = { kind: 'steer', experiment: EXPERIMENT };

export const DUEL: Duel = {
  kind: 'duel',
  experiment: EXPERIMENT,
  rival: { ...EXPERIMENT, optimizer: 'momentum', hyperparameters: { momentum: 0.9 } },
};

/** Five steps a second: at step s the rate is 10^(s/25 - 3). */
export const RANGE_TEST: RangeTest = {
  kind: 'range-test',
  experiment: EXPERIMENT,
  range: { lowest: 0.001, highest: 10, steps: 100, growth: 'exponential' },
};

export const SWEEP: Sweep = {
  kind: 'sweep',
  experiment: EXPERIMENT,
  learningRates: [0.001, 0.3, 1.5],
};

/** On w² from 4 at 0.1: 4, 3.2, 2.56, 2.048. */
export const WALK_THROUGH: WalkThrough = {
  kind: 'walk-through',
  experiment: EXPERIMENT,
  learningRate: 0.1,
  beside: null,
  updates: 3,
  playsToEnd: false,
  guessed: 2,
};

export const QUESTION: Question = {
  kind: 'question',
  text: 'The loss goes up. What now?',
  choices: ['Raise the rate', 'Lower the rate', 'Wait'],
  isConfidenceAsked: true,
  answer: {
    right: 1,
    feedback: ['That makes it worse.', 'Right.', 'It will not come back.'],
    misconceptions: ['More is faster', null, null],
  },
};

export const FRACTAL_EDGE: FractalEdge = {
  kind: 'fractal-edge',
  experiment: {
    ...defaultExperiment({ id: 'edge-of-stability' }, 'gradient-descent'),
    start: [1.4, 0.9],
    budget: 200,
  },
  windows: [{ left: 0, bottom: 0, size: 3 }],
};

/** One of every kind: the compiler names a kind that is missing. */
export const BY_KIND: { readonly [Kind in ActivityKind]: ActivityOf<Kind> } = {
  race: RACE,
  steer: STEER,
  duel: DUEL,
  'range-test': RANGE_TEST,
  sweep: SWEEP,
  'walk-through': WALK_THROUGH,
  question: QUESTION,
  'fractal-edge': FRACTAL_EDGE,
};
