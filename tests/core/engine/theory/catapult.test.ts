import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { finish } from '#core/engine/simulation/slices';
import { catapultWindow } from '#core/engine/theory/catapult-window';
import { restingPlaces } from '#core/engine/theory/resting-curvature';
import { stabilityEdge } from '#core/engine/theory/theory';

const RACE = defaultExperiment({ id: 'catapult' }, 'gradient-descent');
const H = 8.2;
/** Rate x min(1, step/5). */
const WARM_UP = { kind: 'warmup-cosine', warmup: 5, final: 1 } as const;

const verdictOf = (k: number, experiment = RACE) => simulateVerdicts(experiment, [k / H])[0]!;
/** The highest loss as a multiple of the first. */
function rise(k: number): number {
  const { losses } = trajectory(RACE, k / H);
  return Math.max(...losses) / losses[0]!;
}
/** The share of the curvature that is left where it came to rest. */
const left = (k: number) => finish(restingPlaces(RACE, [k / H]))[0]!.curvature / H;

describe('the catapult', () => {
  test('starts at (2.8, 0.6), with a curvature of the theory of 8.2 and a Hessian of 9.13', () => {
    const window = catapultWindow(RACE)!;
    expect(RACE.start).toEqual([2.8, 0.6]);
    expect(window.curvature).toBeCloseTo(8.2, 12);
    expect(window.hessian).toBeCloseTo(9.13, 2);
    expect(window.from.value).toBeCloseTo(2 / 8.2, 12);
    expect(window.to.value).toBeCloseTo(4 / 8.2, 12);
  });

  test.each([
    [1.5, 4],
    [2.5, 5],
    [3.0, 74],
    [3.5, 7],
    [3.9, 6],
  ])('k = %f arrives at step %i', (k, step) => {
    expect(verdictOf(k)).toMatchObject({ outcome: 'converged', step });
  });

  test.each([
    [2.5, 1.53],
    [3.5, 3.94],
    [3.9, 5.11],
  ])('k = %f first rises to %f times the first loss', (k, times) => {
    expect(rise(k)).toBeCloseTo(times, 2);
  });

  test('below 2/h the loss never rises', () => {
    expect(rise(1.5)).toBe(1);
  });

  test('the catapult throws to flatter ground: 32% of the curvature is left at 2.5, 21% at 3.9', () => {
    expect(left(2.5)).toBeCloseTo(0.32, 2);
    expect(left(3.9)).toBeCloseTo(0.21, 2);
  });

  test.each([
    [4.1, 6],
    [4.5, 4],
  ])('k = %f diverges at step %i', (k, step) => {
    expect(verdictOf(k)).toMatchObject({ outcome: 'diverged', step });
  });

  test('with a warm-up 4.5 arrives at 30', () => {
    const warm = { ...RACE, schedule: WARM_UP };
    expect(verdictOf(4.5, warm)).toMatchObject({ outcome: 'converged', step: 30 });
    expect(catapultWindow(warm)).toBeNull();
  });

  test('the measured edge is 4/h, to a hundredth', () => {
    const edge = stabilityEdge(RACE)!;
    expect(edge.kind).toBe('measured');
    expect(edge.value * H).toBeCloseTo(4, 1);
  });

  test('only half a square of an output, under plain descent, has such a window', () => {
    expect(catapultWindow(defaultExperiment({ id: 'quadratic' }, 'gradient-descent'))).toBeNull();
    expect(catapultWindow(defaultExperiment({ id: 'catapult' }, 'momentum'))).toBeNull();
    expect(catapultWindow({ ...RACE, start: [0, 0] })).toBeNull();
  });

  test('every point of both axes is a minimum; the nearest is straight across', () => {
    const { value, minimum } = findLoss(RACE.loss)!;
    expect(minimum.nearest!([2.8, 0.6])).toEqual([2.8, 0]);
    expect(minimum.nearest!([-0.1, 2])).toEqual([0, 2]);
    expect(value([0, 2])).toBe(0);
  });
});
