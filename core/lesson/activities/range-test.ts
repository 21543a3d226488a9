import { checkExperiment, checkLearningRate } from '#core/engine/experiment/experiment';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { RangeTest } from '../activity';
import { isNearEdge, type Point } from '../points';
import type { ActivityRules } from './rules';

const STEPS = { least: 20, most: 400 } as const;

export const rangeTest: ActivityRules<RangeTest> = {
  kind: 'range-test',
  before: null,
  during: 'tap',
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
  pace: { kind: 'even', stepsPerSecond: 5 },
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
