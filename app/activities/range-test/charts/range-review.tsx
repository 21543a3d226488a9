'use client';

import type { RangeTest } from '#core/lesson/activities/range-test';
import { useWords } from '../../../words/language';
import { rangeCurve } from './range-curve';
import { RangePlot } from './range-plot';
import { RangeSuggestions } from './range-suggestions';
import { RangeEdge, RangeTaps, TAP_STRIP } from './range-taps';
import { tapMarks } from './taps';

/** The loss over the growing rate with the taps below it, as the hall saw it. */
export function RangeReview({
  activity,
  taps,
  edge,
}: {
  activity: RangeTest;
  taps: readonly number[];
  edge: number | null;
}) {
  const words = useWords('charts');
  const curve = rangeCurve(activity);
  const marks = tapMarks(taps, curve.rates, edge);
  return (
    <div className="relative h-105 text-[14px]">
      <RangePlot
        curve={curve}
        currentStep={null}
        strip={taps.length > 0 ? TAP_STRIP : 0}
        behind={(place) => <RangeEdge place={place} last={activity.range.highest} edge={edge} />}
        label={words.say('charts.range.label', { taps: taps.length })}
      >
        {(place) => (
          <>
            <RangeSuggestions place={place} curve={curve} />
            <RangeTaps place={place} rates={curve.rates} marks={marks} />
          </>
        )}
      </RangePlot>
    </div>
  );
}
