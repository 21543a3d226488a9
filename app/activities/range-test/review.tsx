import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ReviewRound } from '#core/report/session-review';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { plainRate } from '../../ui/words/plain-rate';
import { rangeCurve } from './charts/range-curve';
import { RangeReview } from './charts/range-review';
import { rangeSentence } from './charts/range-sentence';
import { tapFigures } from './charts/tap-figures';
import { TapStrip } from './charts/tap-strip';

export const rangeTestReview: KindReview<'range-test'> = {
  Round: RangeTestRound,
  told: (_words, { range }, { tap }, { edge }) => {
    if (tap === null) return null;
    const rate = rateAtStep(range, tap.step);
    const at = `Stopped at ${plainRate(rate)}`;
    if (edge === null) return `${at}; no edge was found on this range.`;
    return `${at}, ${sideWords(rate, edge)}, ${plainRate(edge)}.`;
  },
  heads: () => [number('tapped at'), textHead('which was')],
  cells: ({ range }, { tap }, { edge }) => {
    if (tap === null) return null;
    const rate = rateAtStep(range, tap.step);
    return [plainRate(rate), sideWords(rate, edge)];
  },
  headline: rangeWords,
};

function sideWords(rate: number, edge: number | null): string {
  if (edge === null) return 'without an edge';
  return rate < edge ? 'before the edge' : 'past the edge';
}

/** How many stopped where. */
function rangeWords({ range }: RangeTest, { taps, edge }: ReviewRound): string {
  const steps = taps.map(({ step }) => step);
  if (steps.length === 0) return 'Nobody tapped.';
  if (edge === null) return `${steps.length} tapped; no edge was found on this range.`;
  const { before, after } = tapFigures(range, steps, edge);
  return `${before} stopped before the edge, ${after} past it.`;
}

function RangeTestRound({ activity, round: { taps, edge } }: RoundProps<'range-test'>) {
  const { range, experiment } = activity;
  const steps = taps.map(({ step }) => step);
  const { middle } = tapFigures(range, steps, edge);
  const curve = rangeCurve(activity);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="text-[16px]">
        {rangeSentence(curve, edge)}
        {middle !== null && ` The middle tap is at ${plainRate(middle)}.`}
        {(experiment.noise ?? 0) > 0 && ` ${NOISE_NOTE}`}
      </p>
      <div className="break-inside-avoid">
        <SavedChart title="The loss over the growing rate">
          <RangeReview activity={activity} taps={steps} edge={edge} />
        </SavedChart>
      </div>
      {steps.length > 0 && (
        <div className="break-inside-avoid">
          <h3 className="mb-2 text-[17px] type-title">Where the class tapped</h3>
          <SavedChart title="Taps">
            <TapStrip range={range} steps={steps} edge={edge} />
          </SavedChart>
        </div>
      )}
    </div>
  );
}

const NOISE_NOTE = 'The gradients carried noise.';
