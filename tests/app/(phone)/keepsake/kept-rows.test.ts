import { expect, it } from 'vitest';
import { keptRowOf } from '../../../../app/(phone)/keepsake/round-words';
import { rangeCurve } from '../../../../app/activities/range-test/charts/range-curve';
import { tapWords } from '../../../../app/activities/range-test/phone/tap-input';
import { RANGE_TEST } from '../../../support/room/activities';
import { english } from '../../../support/words';

it('names a stop as the phone in class did: it grows too fast to read a third digit', () => {
  const words = tapWords(english, rangeCurve(RANGE_TEST));
  const round = {
    number: 1,
    title: '',
    activity: RANGE_TEST,
    revoteOf: null,
    edge: null,
    pick: null,
    verdict: null,
    rivalVerdict: null,
    vote: null,
    guesses: null,
    points: null,
  };
  for (let tap = 0; tap <= RANGE_TEST.range.steps; tap++) {
    expect(keptRowOf(english, { ...round, tap })?.rate).toBe(words.text({ step: tap }));
  }
});
