import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { toldText } from '../../../app/charts/claims/told-sentences';
import { demonstrationHeadline, sweepHeadline } from '../../../app/charts/headline';
import { sweepPoints } from '../../../app/charts/sweep-data';
import { VALLEY } from '../../support/app/review-round';
import { english } from '../../support/words';

it('what is told of a class addresses nobody, and says the numbers of its claim', () => {
  const rates = fc.array(fc.double({ min: 1e-4, max: 2, noNaN: true }), { maxLength: 9 });
  fc.assert(
    fc.property(rates, (picked) => {
      const verdicts = simulateVerdicts(VALLEY, picked);
      const points = sweepPoints(
        picked.map((rate, at) => [at, rate]),
        verdicts.map((verdict, at) => [at, verdict]),
      );
      for (const headline of [sweepHeadline, demonstrationHeadline]) {
        if (points.length === 0 && headline === demonstrationHeadline) continue;
        const claim = headline(points, VALLEY.budget);
        const text = toldText(english, claim);
        expect(text).not.toMatch(/\b(you|your|we|us)\b/i);
        expect(text).toMatch(/^[A-Z0-9].*\.$/);
        if ('total' in claim.said) expect(text).toContain(String(claim.said.total));
      }
    }),
  );
});
