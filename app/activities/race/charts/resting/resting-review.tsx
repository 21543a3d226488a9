'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import type { NameEntries, SweepPoint } from '../../../../charts/sweep-data';
import { useWords } from '../../../../words/language';
import { RestingChart } from './resting-chart';
import { restingHeadline } from './resting-words';
import { useResting } from './use-resting';

/** The same picture after class, with its law. */
export function RestingReview({
  experiment,
  points,
  names,
}: {
  experiment: Experiment;
  points: readonly SweepPoint[];
  names: NameEntries;
}) {
  const words = useWords('findings');
  const resting = useResting(experiment, points);
  if (resting === null) return null;
  return (
    <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-3">
      <h3 className="text-[20px] type-title">{restingHeadline(words, resting, true)}</h3>
      <div className="h-[420px] text-[14px]">
        <RestingChart {...{ experiment, points, resting, names }} variant="review" theory />
      </div>
    </div>
  );
}
