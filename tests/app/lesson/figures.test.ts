import { describe, expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { PARABOLA, PARABOLA_WITH_ADAM } from '#core/lesson/plan/built-in/experiments';
import { lessonFigures } from '../../../app/lesson/figures/lesson-figures';

const figures = lessonFigures();

/** w² from 4 by the rule itself, in a loop of its own. */
function plainRun(rate: number, steps: number, round = (value: number) => value): number[] {
  const weights = [4];
  for (let k = 0; k < steps; k++) weights.push(round(weights[k]! - rate * round(2 * weights[k]!)));
  return weights;
}

describe('the figures of the lesson', () => {
  it('has the worked steps: 4 to 3.2 at 0.1; 4, -8, 16 with losses 16, 64, 256 at 1.5', () => {
    expect(figures.step.points.map(({ weight }) => weight)).toEqual([4, 3.2, 2.56]);
    expect(figures.step.points.map(({ gradient }) => gradient)).toEqual([8, 6.4, 5.12]);
    const { points } = figures.tooLarge.walk;
    expect(points.map(({ weight }) => weight)).toEqual([4, -8, 16]);
    expect(points.map(({ gradient }) => gradient)).toEqual([8, -16, 32]);
    expect(points.map(({ loss }) => loss)).toEqual([16, 64, 256]);
    expect(figures.tooLarge).toMatchObject({ factor: -2, lossFactor: 4, edge: 1, steepEdge: 0.02 });
  });

  it('overflows where a plain loop does: 62 and 127 in 32 bits, 510 and 1023 in 64', () => {
    const overflow = (round: (value: number) => number) => {
      const weights = plainRun(1.5, 1100, round);
      return {
        lossStep: weights.findIndex((weight) => round(weight * weight) === Infinity),
        nanStep: weights.findIndex(Number.isNaN),
      };
    };
    expect(figures.tooLarge.overflows).toEqual([
      { bits: 32, ...overflow(Math.fround) },
      { bits: 64, ...overflow((value) => value) },
    ]);
    expect(figures.tooLarge.overflows).toEqual([
      { bits: 32, lossStep: 62, nanStep: 127 },
      { bits: 64, lossStep: 510, nanStep: 1023 },
    ]);
  });

  it('counts the steps of small rates as a plain loop does, about ten times as many for a tenth', () => {
    for (const { rate, steps } of figures.tooSmall.needed) {
      const losses = plainRun(rate, 5000).map((weight) => weight * weight);
      expect(steps).toBe(losses.findIndex((loss) => loss <= 16 * figures.tooSmall.target));
    }
    const steps = figures.tooSmall.needed.map((one) => one.steps);
    for (let k = 1; k < steps.length; k++) {
      expect(steps[k]! / steps[k - 1]!).toBeGreaterThan(9);
      expect(steps[k]! / steps[k - 1]!).toBeLessThan(12);
    }
    expect(figures.tooSmall.end.weight).toBeCloseTo(4 * 0.998 ** 200, 10);
    // "Every step lowers the loss", and the slope is of the size it was.
    expect(figures.tooSmall.end.gradient).toBeGreaterThan(figures.tooSmall.start.gradient / 2);
  });

  it('finds one rate by powers of ten: gone, at the goal soonest, later, too slow', () => {
    const { coarse, fine } = figures.search;
    expect(coarse.map(({ rate, outcome }) => [rate, outcome])).toEqual([
      [0.1, 'diverged'],
      [0.01, 'converged'],
      [0.001, 'converged'],
      [0.0001, 'too-slow'],
    ]);
    expect(coarse[1]!.step).toBeLessThan(coarse[2]!.step!);
    // "Take one step back from the first rate that fails" is what the text has just done.
    expect(fine.map(({ outcome }) => outcome)).toEqual(['oscillating', 'converged', 'converged']);
    expect(fine[1]!.step).toBeLessThan(fine[2]!.step!);
    // The best of them doesn't swing: its loss never rises.
    const best = coarse[1]!.losses.slice(0, coarse[1]!.step!);
    expect(best.every((loss, k) => k === 0 || loss < best[k - 1]!)).toBe(true);
  });

  it('has a range test that reads as the text says: level, falling, lowest near the edge, above its start', () => {
    const { readings, turn, gone, edge, lowest, beyondEdge, beyondTwice, draws } = figures.range;
    const lossNear = (rate: number) =>
      readings.losses[readings.learningRates.findIndex((one) => one >= rate)]!;
    const first = readings.losses[0]!;
    expect(lossNear(3 * lowest)).toBeGreaterThan(0.9 * first);
    expect(lossNear(edge / 4)).toBeLessThan(first / 3);
    expect(turn / edge).toBeGreaterThan(0.8);
    expect(turn / edge).toBeLessThan(1);
    const after = readings.losses.filter((_, k) => readings.learningRates[k]! >= gone);
    expect(after.every((loss) => loss > first)).toBe(true);
    // Three of four, and half the turn always below the edge.
    expect(beyondEdge / draws).toBeGreaterThan(0.7);
    expect(beyondEdge / draws).toBeLessThan(0.76);
    expect(beyondTwice).toBe(0);
    expect(figures.range.halfArrives).toBeLessThan(200);
  });

  it('has Adam take the same first step on both bowls, about as long as the rate', () => {
    const { first, firstRate } = figures.adaptive;
    expect(first.map(({ gradient }) => gradient)).toEqual([8, 400]);
    for (const { step } of first) expect(Math.abs(step / firstRate - 1)).toBeLessThan(1e-6);
  });

  it('gives windows in which every rate arrives, with one that fails outside each end', () => {
    const { windows, windowBudget, curved } = figures.adaptive;
    const arrives = (experiment: typeof PARABOLA, rates: readonly number[]) =>
      simulateVerdicts({ ...experiment, budget: windowBudget }, rates).map(
        ({ outcome }) => outcome === 'converged',
      );
    const within = ({ lowest, highest }: { lowest: number; highest: number }) =>
      Array.from({ length: 200 }, (_, k) => lowest * (highest / lowest) ** (k / 199));
    const cases = [
      ...windows.flatMap(({ scale, descent, adaptive }) => {
        const loss = { expression: `${scale}*x^2` };
        return [
          [{ ...PARABOLA, loss }, descent],
          [{ ...PARABOLA_WITH_ADAM, loss }, adaptive],
        ] as const;
      }),
      [
        {
          ...PARABOLA_WITH_ADAM,
          loss: { expression: '(1-x)^2+100*(y-x^2)^2' },
          start: [-1.5, 2],
        },
        curved,
      ] as const,
    ];
    for (const [experiment, window] of cases) {
      expect(arrives(experiment, within(window)).every(Boolean)).toBe(true);
      const justOutside = Array.from({ length: 20 }, (_, k) => 1 + k / 200);
      const below = justOutside.map((factor) => window.lowest / factor);
      const above = justOutside.map((factor) => window.highest * factor);
      expect(arrives(experiment, below)).toContain(false);
      expect(arrives(experiment, above)).toContain(false);
    }
    // The rates of plain descent go down as the loss goes up, Adam's stay.
    const [small, , large] = windows;
    expect(large!.adaptive).toEqual(small!.adaptive);
    expect(small!.descent.highest / large!.descent.highest).toBeCloseTo(1e4, -1);
    // "Farther than a thousand times the start counts as gone, and that alone ends Adam's."
    expect(small!.adaptive.highest).toBe(4000);
    const above = simulateVerdicts({ ...PARABOLA_WITH_ADAM, budget: windowBudget }, [4100]);
    expect(above[0]).toMatchObject({ outcome: 'diverged', step: 1, trigger: 'growth' });
  });

  it('has a curved valley that throws Adam out from a rate on, and not at all rates below', () => {
    const { curved, windowBudget } = figures.adaptive;
    const experiment = {
      ...PARABOLA_WITH_ADAM,
      loss: { expression: '(1-x)^2+100*(y-x^2)^2' },
      start: [-1.5, 2],
      budget: windowBudget,
    };
    const rates = Array.from({ length: 60 }, (_, k) => curved.gone * 10 ** (k / 60));
    const above = simulateVerdicts(experiment, rates);
    expect(above.every(({ outcome }) => outcome === 'diverged')).toBe(true);
    const between = rates.map((rate) => rate / 10).filter((rate) => rate > curved.highest);
    const outcomes = new Set(simulateVerdicts(experiment, between).map(({ outcome }) => outcome));
    expect(outcomes.has('converged')).toBe(true);
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it('asks questions whose choices come out as their feedback says', () => {
    const { level, tiny, range } = figures.quiz;
    expect(level.points.map(({ weight }) => weight)).toEqual([4, -4, 4, -4]);
    expect(new Set(level.points.map(({ loss }) => loss))).toEqual(new Set([16]));
    expect(tiny.points[1]!.loss).toBeLessThan(16);
    expect(range.turn.rate).toBeGreaterThan(figures.range.edge);
    expect(range.turn.loss).toBeGreaterThan(range.startLoss);
    expect(range.explosion.loss).toBeGreaterThan(range.turn.loss);
    expect(range.third.loss).toBeLessThan(range.startLoss / 100);
    expect(range.smallest.loss).toBeGreaterThan(range.startLoss / 2);
    const { usualArrives, usualArrivesOnSteep, descentArrives, descentArrivesOnSteep } =
      figures.adaptive;
    expect(usualArrivesOnSteep).toBe(usualArrives);
    expect(usualArrives).toBeGreaterThan(4000);
    expect(descentArrivesOnSteep).toBeLessThan(descentArrives / 10);
  });
});
