import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import type { ActivityOf } from '#core/lesson/activities/activity';
import { rangeTestRules } from '#core/lesson/activities/range-test';
import { objectOf, oneOf, text } from '../../parts/setup/drafts/shape';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

export interface RangeTestDraft {
  /** Empty: the low end of the slider. */
  readonly lowest: string;
  /** Empty: the high end of the slider. */
  readonly highest: string;
  readonly steps: string;
  readonly growth: (typeof GROWTHS)[number];
}

export const rangeTestSetup: KindSetup<'range-test', RangeTestDraft> = {
  kind: 'range-test',
  hasExperiment: true,
  first: { lowest: '', highest: '', steps: '100', growth: 'exponential' },
  ownOf: ({ experiment, range: { lowest, highest, steps, growth } }) => ({
    lowest: rateText(lowest, sliderRange(experiment).lowest),
    highest: rateText(highest, sliderRange(experiment).highest),
    steps: String(steps),
    growth,
  }),
  shape: objectOf({ lowest: text, highest: text, steps: text, growth: oneOf(GROWTHS) }),
  activityOf: (draft, own) =>
    withExperiment(draft, (experiment) => {
      const range = rangeOf(experiment, own);
      const activity = { kind: 'range-test', experiment, range } as const;
      return firstFault(activity, [
        ['lowest', checkLearningRate(range.lowest)],
        ['highest', checkLearningRate(range.highest)],
        [range.lowest < range.highest ? 'steps' : 'highest', rangeTestRules.fault(activity)],
      ]);
    }),
  contests: ({ experiment }) => [experiment],
  hasNoGoal: true,
};

/** A draft whose ends stay where they are, also under another optimizer. */
export function withEnds(
  { range: { lowest, highest } }: ActivityOf<'range-test'>,
  own: RangeTestDraft,
): RangeTestDraft {
  return { ...own, lowest: String(lowest), highest: String(highest) };
}

function rangeOf(experiment: Experiment, { lowest, highest, steps, growth }: RangeTestDraft) {
  const slider = sliderRange(experiment);
  return {
    lowest: lowest.trim() === '' ? slider.lowest : parseNumber(lowest),
    highest: highest.trim() === '' ? slider.highest : parseNumber(highest),
    steps: parseNumber(steps),
    growth,
  };
}

function rateText(rate: number, usual: number): string {
  return rate === usual ? '' : String(rate);
}
