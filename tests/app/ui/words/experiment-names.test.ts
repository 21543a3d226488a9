import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS, usualSchedule } from '#core/engine/schedules/catalogue';
import {
  experimentWords,
  optimizerInText,
  optimizerName,
  pointWords,
  settingsWords,
} from '../../../../app/ui/words/experiment-words';
import { whyPickWords } from '../../../../app/ui/words/rival-words';
import { scheduleWords } from '../../../../app/ui/words/schedule-words';
import { english, german } from '../../../support/words';

const ALL = [...OPTIMIZERS, ...RIVALS];

describe.each([english, german])('the words of experiments', (words) => {
  it('name every optimizer and each of its settings', () => {
    for (const { id, hyperparameters } of ALL) {
      expect(optimizerName(words, { optimizer: id })).not.toMatch(/^experiment\./);
      const changed = Object.fromEntries(
        hyperparameters.map((spec) => [spec.id, spec.default / 2 + 0.001]),
      );
      const usual = defaultExperiment({ id: 'quadratic' }, id);
      const said = settingsWords(words, { ...usual, hyperparameters: changed });
      expect(said).toHaveLength(hyperparameters.length);
      for (const one of said) expect(one).not.toMatch(/^experiment\./);
    }
  });

  it('have a price for every rival, and a sentence for every schedule', () => {
    for (const { id } of RIVALS) {
      expect(whyPickWords(words, { optimizer: id })).toMatch(/\? .{40,}\.$/);
    }
    for (const kind of SCHEDULE_KINDS) {
      const said = scheduleWords(words, usualSchedule(kind, 200));
      expect(said === null).toBe(kind === 'constant' || kind === 'by-hand');
      expect(said ?? '').not.toMatch(/experiment\.|undefined|NaN/);
    }
  });
});

it('an optimizer has the name in English that the engine knows it by', () => {
  for (const { id, name } of ALL) expect(optimizerName(english, { optimizer: id })).toBe(name);
});

it('what is no name has no capital in the middle of an English sentence', () => {
  const inText = ALL.map(({ id }) => optimizerInText(english, { optimizer: id }));
  expect(inText.slice(0, 3)).toEqual(['gradient descent', 'momentum', 'Nesterov momentum']);
  expect(optimizerInText(german, { optimizer: 'gradient-descent' })).toBe('Gradientenverfahren');
});

it('an optimizer that is not known here goes by its id', () => {
  expect(optimizerName(german, { optimizer: 'of-tomorrow' })).toBe('of-tomorrow');
});

it('points and goals have the marks of the language', () => {
  expect(pointWords(german, [-1.5, 2])).toBe('(−1,5; 2)');
  expect(experimentWords(german, defaultExperiment({ id: 'ill-conditioned' }, 'momentum'))).toMatch(
    /^Momentum, Start \(4; 1\), \d+ Schritte, Ziel 1\/10\.000 des ersten Abstands$/,
  );
});
