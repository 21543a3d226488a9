import { expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { formulaEdge } from '#core/engine/theory/theory';
import { experimentWords } from '../../../app/ui/words/experiment-words';
import { english } from '../../support/words';

it('an estimated minimum is called one, and only that', () => {
  const typed = defaultExperiment({ expression: '(x^2-1)^2' }, 'gradient-descent');
  expect(experimentWords(english, typed)).toMatch(/; its minimum is an estimate$/);
  expect(formulaEdge(typed)).toMatchObject({ isEstimate: true });
  const known = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
  expect(experimentWords(english, known)).not.toContain('estimate');
  expect(formulaEdge(known)).not.toHaveProperty('isEstimate');
});

it('one step is counted as one', () => {
  const said = [1, 2, 12000].map((count) => english.say('common.steps', { count }));
  expect(said).toEqual(['1 step', '2 steps', '12,000 steps']);
});
