import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { gapRatios } from '#core/engine/gap-ratios';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import {
  curveOf,
  floorLine,
  tellingCurves,
  tellingPoints,
} from '../../../app/charts/losses/curve-data';
import { eventfulSteps } from '../../../app/charts/losses/eventful-steps';
import type { SweepPoint } from '../../../app/charts/sweep-data';

const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

function point(
  participant: number,
  learningRate: number,
  outcome: SweepPoint['outcome'],
  step: number | null,
): SweepPoint {
  return { participant, learningRate, outcome, step };
}

const { budget } = experiment;
const ratiosOf = (rate: number) => gapRatios(trajectory(experiment, rate).losses, 0);

describe('the runs that tell a round', () => {
  it('are the fastest, the slowest that arrived and the divergence nearest the edge first', () => {
    const points = [
      point(1, 0.02, 'converged', 113),
      point(2, 0.1, 'converged', 21),
      point(3, 0.5, 'converged', 1),
      point(4, 1.1, 'diverged', 40),
      point(5, 3, 'diverged', 9),
    ];
    expect(tellingPoints(points).map(({ learningRate }) => learningRate)).toEqual([
      0.5, 0.02, 1.1, 3,
    ]);
  });

  it('is the one of a class of one, and none of nobody', () => {
    expect(tellingPoints([point(1, 0.1, 'converged', 21)])).toHaveLength(1);
    expect(tellingPoints([])).toEqual([]);
  });
});

describe('the curves on one plot', () => {
  it('end apart from each other, lowest rate first', () => {
    const points = [
      point(1, 0.0009, 'too-slow', null),
      point(2, 0.001, 'too-slow', null),
      point(3, 0.1, 'converged', 21),
      point(4, 0.5, 'converged', 1),
      point(5, 1.1, 'diverged', 38),
    ];
    const { curves, lastStep } = tellingCurves(experiment, 0, points);
    const rates = curves.map((curve) => curve.point.learningRate);
    expect(rates).toEqual([0.001, 0.5, 1.1]);
    expect(lastStep).toBe(experiment.budget);
  });
});

describe('the level that noise leaves', () => {
  it('is the floor at a quarter of the edge, on the axis of the curves', () => {
    // 0.25 / (4 x 0.75) of a first gap of 16, on w^2 from 4.
    expect(floorLine({ ...experiment, noise: 1 })).toEqual({
      rate: 0.25,
      decades: expect.closeTo(Math.log10(0.25 / 3 / 16), 12),
    });
  });

  it('is not there without noise, without a formula, and below the picture', () => {
    expect(floorLine(experiment)).toBeNull();
    const adam = defaultExperiment({ id: 'quadratic' }, 'adam');
    expect(floorLine({ ...adam, noise: 1 })).toBeNull();
    expect(floorLine({ ...experiment, noise: 1e-3 })).toBeNull();
  });
});

describe('the curve of a run', () => {
  it('starts at the first gap and goes down by the factor of each step', () => {
    const { line } = curveOf(ratiosOf(0.1), budget, point(1, 0.1, 'converged', 21));
    expect(line[0]).toEqual([0, 0]);
    expect(line[1]![1]).toBeCloseTo(2 * Math.log10(0.8), 12);
    expect(line.at(-1)![0]).toBe(experiment.budget);
  });

  it('is cut where it leaves the picture', () => {
    const { line } = curveOf(ratiosOf(1.5), budget, point(1, 1.5, 'diverged', 10));
    expect(line.at(-1)).toEqual([10, 6]);
  });

  it('stays on the floor of the picture where the gap is zero', () => {
    const { line } = curveOf(ratiosOf(0.5), budget, point(1, 0.5, 'converged', 1));
    expect(line.at(-1)).toEqual([experiment.budget, -6]);
  });
});

describe('the axis of the steps', () => {
  const axis = (rates: readonly number[], of = experiment) =>
    eventfulSteps(
      simulateVerdicts(of, rates).map((verdict, at) => ({
        ...verdict,
        ratios: gapRatios(trajectory(of, rates[at]!).losses, 0),
      })),
      of.budget,
    );

  it('ends soon after the last event', () => {
    expect(axis([0.5])).toBeLessThan(8);
    expect(axis([0.1])).toBe(26);
    // 0.9 arrives at 21, 1 bounces without end and 1.5 is gone at 10.
    expect(axis([0.4, 0.9, 1, 1.5])).toBe(29);
    expect(axis([3])).toBeLessThan(12);
  });

  it('is the budget where a run is on its way to the end', () => {
    expect(axis([0.001, 0.01, 0.1])).toBe(200);
  });

  it('reaches to where a trapped run has come to rest', () => {
    const well = defaultExperiment({ id: 'tilted-well' }, 'gradient-descent');
    const [verdict] = simulateVerdicts(well, [0.05]);
    expect(verdict?.outcome).toBe('trapped');
    expect(axis([0.05], well)).toBeLessThan(well.budget / 2);
  });

  it('shows all of a swing that grows or fades', () => {
    const ratios = Float64Array.from({ length: 201 }, (_, step) => 0.99 ** step);
    expect(eventfulSteps([{ outcome: 'oscillating', step: null, ratios }], 200)).toBe(200);
    expect(eventfulSteps([], 200)).toBeLessThan(10);
  });
});
