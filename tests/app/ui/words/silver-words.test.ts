import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { silverComparison } from '#core/engine/theory/silver-steps';
import { silverWords } from '../../../../app/ui/words/silver-words';
import { english } from '../../../support/words';

const VALLEY = {
  ...defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent'),
  start: [1, 1],
  budget: 127,
};
const SILVER = { ...VALLEY, schedule: { kind: 'silver' } as const };

describe('silver steps beside the best constant rate', () => {
  it('on k = 25 leave 2.5e-5 after 63 steps, more than the best constant rate, and it says so', () => {
    const comparison = silverComparison(SILVER, 63)!;
    expect(comparison.silver.toPrecision(2)).toBe('0.000025');
    // From the closed form, rate by rate.
    const left = (rate: number) => ((1 - rate) ** 126 + 25 * (1 - 25 * rate) ** 126) / 26;
    const rates = Array.from({ length: 20_000 }, (_, n) => (n + 1) / 20_000 / 12.5);
    const best = Math.min(...rates.map(left));
    expect(Math.abs(comparison.constant / best - 1)).toBeLessThan(1e-3);
    expect(silverWords(english, comparison)).toMatch(
      /^At 1\/L, 63 silver steps leave .* of the gap, more than a constant one: the best constant rate leaves .*\. They pay on narrower valleys, not on a bowl 25 times/,
    );
  });

  it('says nothing of more where they leave less', () => {
    const said = silverWords(english, {
      steps: 255,
      condition: 400,
      silver: 5.3e-6,
      constant: 2e-4,
    });
    expect(said).not.toContain('more than');
  });

  it('names no two ways where there is one weight', () => {
    const alone = { ...SILVER, ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent') };
    const said = silverWords(english, silverComparison({ ...alone, schedule: SILVER.schedule })!);
    expect(said).toMatch(/They pay on narrower valleys, not where every way is as steep\.$/);
  });

  it('is for descent by silver steps on a quadratic only', () => {
    expect(silverComparison(VALLEY)).toBeNull();
    expect(silverComparison({ ...SILVER, noise: 1 })).toBeNull();
    expect(silverComparison({ ...SILVER, loss: { id: 'rosenbrock' } })).toBeNull();
    const adam = defaultExperiment(SILVER.loss, 'adam');
    expect(silverComparison({ ...adam, schedule: SILVER.schedule })).toBeNull();
  });
});
