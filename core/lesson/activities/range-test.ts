import {
  checkExperiment,
  checkLearningRate,
  type Experiment,
} from '#core/engine/experiment/experiment';
import { type Growth, rateAtStep } from '#core/engine/theory/growing-rate';
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
const STEPS = { least: 20, most: 400 } as const;

export const rangeTestRules: ActivityRules<RangeTest> = {
  kind: 'range-test',
  before: null,
  during: 'tap',
  asks: ({ experiment, range }) => ({ tap: { experiment, range } }),
  withoutAnswer: null,
  fault: ({ experiment, range }) => {
    const { lowest, highest, steps } = range;
    if (!Number.isInteger(steps) || steps < STEPS.least || steps > STEPS.most) {
      return `A range test takes ${STEPS.least} to ${STEPS.most} steps.`;
    }
    const fault = checkLearningRate(lowest) ?? checkLearningRate(highest);
    if (fault !== null) return fault;
    if (!(lowest < highest)) return 'The rate must grow: the last one must be above the first.';
    return checkExperiment(experiment)?.message ?? null;
  },
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
