import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { ActivityOf } from '#core/lesson/activities/activity';
import { QUADRATIC } from './events';

/** One setting of each kind of activity, all on w² and short. */
const short = { ...QUADRATIC, budget: 96 };

export const STEER: ActivityOf<'steer'> = { kind: 'steer', experiment: short };

export const DUEL: ActivityOf<'duel'> = {
  kind: 'duel',
  experiment: short,
  rival: {
    ...defaultExperiment({ id: 'quadratic' }, 'momentum'),
    budget: 96,
    target: short.target,
  },
};

export const RANGE_TEST: ActivityOf<'range-test'> = {
  kind: 'range-test',
  experiment: short,
  range: { lowest: 1e-3, highest: 10, steps: 100, growth: 'exponential' },
};

export const SWEEP: ActivityOf<'sweep'> = {
  kind: 'sweep',
  experiment: short,
  learningRates: [0.001, 0.01, 0.1, 1.5],
};

export const QUESTION: ActivityOf<'question'> = {
  kind: 'question',
  text: 'What does twice the rate do?',
  choices: ['It doubles the step', 'It halves the step', 'Nothing'],
  isConfidenceAsked: true,
  answer: {
    right: 0,
    feedback: ['Yes: the step is rate times gradient.', 'The other way round.', 'It does.'],
    misconceptions: [null, 'inverse', 'no effect'],
  },
};
