import { expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { usualSchedule } from '#core/engine/schedules/catalogue';
import { duelNames } from '../../../../app/ui/words/side-words';
import { english } from '../../../support/words';

const descent = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const momentum = defaultExperiment({ id: 'ill-conditioned' }, 'momentum');

it('the sides of a duel go by their optimizers', () => {
  expect(duelNames(english, descent, momentum)).toEqual(['Gradient descent', 'Momentum']);
});

it('of one optimizer they go by what differs, and are never called the same', () => {
  const silver = { ...descent, schedule: usualSchedule('silver', descent.budget) };
  expect(duelNames(english, descent, silver)).toEqual([
    'Gradient descent, one rate',
    'Gradient descent, silver steps',
  ]);
  const light = { ...momentum, hyperparameters: { momentum: 0.5 } };
  const [usual, other] = duelNames(english, momentum, light);
  expect(usual).toBe('Momentum, as it comes');
  expect(other).toMatch(/^Momentum, .*0\.5$/);
  const [one, same] = duelNames(english, descent, descent);
  expect(one).not.toBe(same);
});
