import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { curveOf, tellingCurves, tellingPoints } from '../../../app/charts/losses/curve-data';
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
    const rates = tellingCurves(experiment, 0, points).map((curve) => curve.point.learningRate);
    expect(rates).toEqual([0.001, 0.5, 1.1]);
  });
});

describe('the curve of a run', () => {
  it('starts at the first gap and goes down by the factor of each step', () => {
    const { line } = curveOf(experiment, 0, point(1, 0.1, 'converged', 21));
    expect(line[0]).toEqual([0, 0]);
    expect(line[1]![1]).toBeCloseTo(2 * Math.log10(0.8), 12);
    expect(line.at(-1)![0]).toBe(experiment.budget);
  });

  it('is cut where it leaves the picture', () => {
    const { line } = curveOf(experiment, 0, point(1, 1.5, 'diverged', 10));
    expect(line.at(-1)).toEqual([10, 6]);
  });

  it('stays on the floor of the picture where the gap is zero', () => {
    const { line } = curveOf(experiment, 0, point(1, 0.5, 'converged', 1));
    expect(line.at(-1)).toEqual([experiment.budget, -6]);
  });
});
