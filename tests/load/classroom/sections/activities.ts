import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';

const PARABOLA = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

export const RACE_ON_PARABOLA: Activity = {
  kind: 'race',
  experiment: PARABOLA,
  isPredicted: false,
};
export const RACE_ELSEWHERE: Activity = {
  kind: 'race',
  experiment: defaultExperiment({ id: 'rosenbrock' }, 'adam'),
  isPredicted: false,
};
export const DUEL: Activity = {
  kind: 'duel',
  experiment: PARABOLA,
  rival: {
    ...PARABOLA,
    optimizer: 'momentum',
    hyperparameters: defaultExperiment({ id: 'quadratic' }, 'momentum').hyperparameters,
  },
};
export const STEER: Activity = { kind: 'steer', experiment: PARABOLA };
