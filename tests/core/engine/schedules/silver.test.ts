import { describe, expect, test } from 'vitest';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { createSimulation, simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { bowl } from '../../../support/engine/bowl';
import { english } from '../../../support/words';

const SILVER = { kind: 'silver' } as const;

/** Of the first gap, after so many silver steps at 1/L. */
function leftBySilver(k: number, steps: number): number {
  const { losses } = trajectory({ ...bowl(k, 255), schedule: SILVER }, 1 / k);
  return losses[steps]! / losses[0]!;
}

/** The same by the constant rate that leaves least after so many steps, from the closed form. */
function leftByBestConstant(k: number, steps: number): number {
  const left = (rate: number) =>
    ((1 - rate) ** (2 * steps) + k * (1 - rate * k) ** (2 * steps)) / (1 + k);
  const rates = Array.from({ length: 40_000 }, (_, n) => (2 * (n + 1)) / 40_000 / k);
  return Math.min(...rates.map(left));
}

describe('silver steps on x²/2 + k y²/2 from (1, 1)', () => {
  test('k = 400: 255 steps leave 5.3e-6 of the gap, the best constant rate 2.0e-4', () => {
    expect(leftBySilver(400, 255).toPrecision(2)).toBe('0.0000053');
    expect(leftByBestConstant(400, 255).toPrecision(2)).toBe('0.00020');
  });

  test('k = 25: 63 steps leave 2.5e-5, more than the best constant rate', () => {
    expect(leftBySilver(25, 63).toPrecision(2)).toBe('0.000025');
    expect(leftByBestConstant(25, 63)).toBeLessThan(leftBySilver(25, 63));
  });

  test('the target is left again and again on the way, and only a complete pattern arrives', () => {
    const experiment = { ...bowl(400, 511), target: 1e-4, schedule: SILVER };
    const { losses } = trajectory(experiment, 1 / 400);
    const isHeld = (step: number) => losses[step]! <= 1e-4 * losses[0]!;
    const left = Array.from({ length: 511 }, (_, n) => n).filter(
      (n) => isHeld(n) && !isHeld(n + 1),
    );
    expect(left.length).toBeGreaterThan(1);
    // Arrived is who stays at the target until the pattern is complete: after 127, 255, 511 steps.
    const ends = [127, 255, 511];
    let thrownOut = 0;
    for (let budget = 96; budget <= 511; budget += 1) {
      const end = ends.find((steps) => steps >= budget)!;
      const isThere = Array.from({ length: end - budget + 1 }, (_, n) => isHeld(budget + n));
      const { outcome } = simulateVerdicts({ ...experiment, budget }, [1 / 400])[0]!;
      expect(outcome === 'converged', `${budget}`).toBe(isThere.every(Boolean));
      if (isHeld(budget) && outcome === 'oscillating') thrownOut += 1;
    }
    expect(thrownOut).toBeGreaterThan(0);
  });

  test('at the target in mid-pattern the sentence says that the pattern goes on', () => {
    const experiment = { ...bowl(400, 159), schedule: SILVER };
    const [verdict] = simulateVerdicts(experiment, [1 / 400]);
    const { sentences } = explanationText(english, explain(experiment, 1 / 400, verdict!));
    expect(sentences.join(' ')).toContain('complete only after 255 steps');
  });

  test('the hold is watched to where the pattern is complete, in any split and batch', () => {
    const experiment = { ...bowl(400, 270), schedule: SILVER };
    const alone = simulateVerdicts(experiment, [1 / 400])[0];
    const batch = createSimulation(experiment, [1e-4, 1 / 400, 1]);
    for (let n = 0; n < 270; n += 11) batch.advance(11);
    expect(batch.verdict(1)).toEqual(alone);
    // At half that rate a round bowl's second step lands on the bottom, and nothing leads away from there.
    const round = simulateVerdicts({ ...bowl(1, 200), schedule: SILVER }, [0.5])[0]!;
    expect([round.outcome, round.step]).toEqual(['converged', 2]);
  });
});
