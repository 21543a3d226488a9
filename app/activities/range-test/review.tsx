import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ReviewRound } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { SavedChart } from '../../charts/saving/saved-chart';
import { type KindReview, number, type RoundProps, textHead } from '../../parts/review/kind-review';
import { rangeCurve } from './charts/range-curve';
import { RangeReview } from './charts/range-review';
import { rangeSentence } from './charts/range-sentence';
import { tapFigures } from './charts/tap-figures';
import { TapStrip } from './charts/tap-strip';

export const rangeTestReview: KindReview<'range-test'> = {
  Round: RangeTestRound,
  told: (words, { range }, { tap }, { edge }) => {
    if (tap === null) return null;
    const rate = rateAtStep(range, tap.step);
    return edge === null
      ? words.say('review-rounds.range.told.none', { rate })
      : words.say(`review-rounds.range.told.${sideOf(rate, edge)}`, { rate, edge });
  },
  heads: (words) => [
    number(words.say('review-rounds.head.tapped')),
    textHead(words.say('review-rounds.head.which')),
  ],
  cells: (words, { range }, { tap }, { edge }) => {
    if (tap === null) return null;
    const rate = rateAtStep(range, tap.step);
    const side = edge === null ? 'none' : sideOf(rate, edge);
    return [words.numbers.quantity(rate), words.say(`review-rounds.range.side.${side}`)];
  },
  headline: rangeWords,
};

function sideOf(rate: number, edge: number): 'before' | 'past' {
  return rate < edge ? 'before' : 'past';
}

/** How many stopped where. */
function rangeWords(
  words: Words<'review-rounds'>,
  { range }: RangeTest,
  { taps, edge }: ReviewRound,
): string {
  const steps = taps.map(({ step }) => step);
  if (steps.length === 0) return words.say('review-rounds.range.nobody');
  if (edge === null) return words.say('review-rounds.range.no-edge', { count: steps.length });
  const { before, after } = tapFigures(range, steps, edge);
  return words.say('review-rounds.range.stopped', { before, past: after });
}

function RangeTestRound({ words, activity, round: { taps, edge } }: RoundProps<'range-test'>) {
  const { range, experiment } = activity;
  const steps = taps.map(({ step }) => step);
  const { middle } = tapFigures(range, steps, edge);
  const curve = rangeCurve(activity);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="text-[16px]">
        {rangeSentence(words, curve, edge)}
        {middle !== null && ` ${words.say('review-rounds.range.middle', { rate: middle })}`}
        {(experiment.noise ?? 0) > 0 && ` ${words.say('review-rounds.range.noise')}`}
      </p>
      <div className="break-inside-avoid">
        <SavedChart title={words.say('review-rounds.range.picture')}>
          <RangeReview activity={activity} taps={steps} edge={edge} />
        </SavedChart>
      </div>
      {steps.length > 0 && (
        <div className="break-inside-avoid">
          <h3 className="mb-2 text-[17px] type-title">{words.say('review-rounds.range.where')}</h3>
          <SavedChart title={words.say('review-rounds.range.taps')}>
            <TapStrip range={range} steps={steps} edge={edge} />
          </SavedChart>
        </div>
      )}
    </div>
  );
}
