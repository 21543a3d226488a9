import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { type Growth, rateAtStep } from '#core/engine/theory/growing-rate';
import { growthFault } from '../growth-fault';
import { isNearEdge, type Point } from '../points';
import type { ActivityRules } from './rules';

/** One run whose rate grows at every step; each student taps where they would stop. */
export interface RangeTest {
  readonly kind: 'range-test';
  readonly experiment: Experiment;
  readonly range: Growth;
}

/** Slow enough to tap at a step one has seen. */
export const STEPS_PER_SECOND = 5;

export const rangeTestRules: ActivityRules<RangeTest> = {
  kind: 'range-test',
  before: null,
  during: 'tap',
  asks: ({ experiment, range }) => ({ tap: { experiment, range } }),
  withoutAnswer: null,
  fault: ({ experiment, range }) =>
    growthFault(range) ?? checkExperiment(experiment)?.message ?? null,
  groups: () => [],
  steps: ({ range }) => range.steps,
  pace: { kind: 'even', stepsPerSecond: STEPS_PER_SECOND },
  points: ({ range }, { inputs, edge }) =>
    new Map(
      [...inputs.taps].map(([participant, { step }]) => {
        const rate = rateAtStep(range, step);
        const points: Point[] = [];
        if (edge === null || rate < edge) points.push('goal');
        if (isNearEdge(rate, edge)) points.push('edge');
        return [participant, points];
      }),
    ),
};
