import { describe, expect, test } from 'vitest';
import {
  defaultExperiment,
  type Experiment,
  sliderRange,
} from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';

/**
 * The rules again, from the whole run and without any cleverness: what can be said of a run without its
 * last resort, the local minimiser ("bouncing in a wrong well" counts as unknown).
 */
function plainVerdict(experiment: Experiment, rate: number, minimum: number) {
  const { budget, target } = experiment;
  const { weights, losses } = trajectory({ ...experiment, budget: budget + 19 }, rate);
  const dimension = weights.length / losses.length;
  const point = (step: number) => [...weights.slice(step * dimension, (step + 1) * dimension)];
  const gaps = [...losses].map((loss) => loss - minimum);
  const firstGap = Math.max(gaps[0]!, 1e-12);
  const isFiniteAt = (step: number) => [losses[step]!, ...point(step)].every(Number.isFinite);
  for (let step = 0; step <= budget; step++) {
    if (!isFiniteAt(step)) return { outcome: 'diverged', step, trigger: 'not-finite' };
    if (gaps[step]! > 1e6 * firstGap) return { outcome: 'diverged', step, trigger: 'growth' };
  }
  const updates = gaps.slice(1).map((_, k) => point(k + 1).map((w, d) => w - point(k)[d]!));
  const isReversal = (update: number) => {
    if (update < 2) return false;
    return updates[update - 1]!.reduce((sum, u, d) => sum + u * updates[update - 2]![d]!, 0) < 0;
  };
  const isHeld = (step: number) => gaps[step]! <= target * firstGap;
  let since = budget + 1;
  while (since > 0 && isHeld(since - 1)) since--;
  const until = Math.max(budget, since + 19);
  const holds = since <= budget && gaps.slice(since, until + 1).every((_, k) => isHeld(since + k));
  if (holds) {
    const reversals = Array.from({ length: since }, (_, k) => isReversal(k + 1)).filter(
      Boolean,
    ).length;
    return { outcome: 'converged', step: since, overshooting: reversals > (since - 1) / 2 };
  }
  const last = gaps.slice(budget - 95, budget + 1);
  const lateReversals = Array.from({ length: 48 }, (_, k) => isReversal(budget - k)).filter(
    Boolean,
  ).length;
  const medians = [0, 1, 2, 3].map((q) => {
    const sorted = last.slice(24 * q, 24 * q + 24).sort((a, b) => a - b);
    return (sorted[11]! + sorted[12]!) / 2;
  }) as [number, number, number, number];
  const hasTouched = gaps.slice(0, budget + 1).some((_, step) => isHeld(step));
  const isLevel = Math.abs(medians[3] / medians[2] - 1) < 0.12;
  const isSwinging =
    lateReversals / 48 >= 0.06 && (medians[3] > firstGap || medians[3] > 0.9 * medians[2]);
  if (hasTouched || isSwinging) return isLevel ? null : { outcome: 'oscillating' };
  return null;
}

describe('the streaming verdicts are those of the whole run', () => {
  const losses = LOSSES.filter((loss) => loss.dimension <= 2);
  test.each(losses.map((loss) => [loss.id, loss] as const))('%s', (id, loss) => {
    let compared = 0;
    for (const optimizer of OPTIMIZERS) {
      const experiment = { ...defaultExperiment({ id }, optimizer.id), budget: 150 };
      const { lowest, highest } = sliderRange(experiment);
      const rates = logGrid(lowest, highest, 4);
      simulateVerdicts(experiment, rates).forEach((verdict, k) => {
        const expected = plainVerdict(experiment, rates[k]!, loss.minimum.value);
        if (expected === null || verdict.outcome === 'trapped') return;
        // The growth rule of the last steps isn't repeated here.
        if (verdict.outcome === 'diverged' && verdict.step === 150) return;
        expect(verdict, `${optimizer.id} ${rates[k]}`).toMatchObject(expected);
        compared++;
      });
    }
    expect(compared).toBeGreaterThan(id === 'rastrigin' ? 0 : 20);
  });
});
