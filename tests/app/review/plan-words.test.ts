import { expect, it } from 'vitest';
import { actionWords } from '../../../app/review/report/words/action-words';
import { emptyRound, VALLEY } from '../../support/app/review-round';
import { english } from '../../support/words';

it('losses that a class computes by hand are said whole', () => {
  const words = actionWords(english, {
    code: 'run-diverging',
    round: emptyRound(1, { kind: 'steer', experiment: VALLEY }),
    loss: VALLEY.loss,
    rate: 1.5,
    losses: [16, 64, 256],
    next: 1024,
  });
  expect(words).toMatch(/the loss goes 16, 64, 256\. Ask for the next one: 1024\.$/);
});
