import type { Experiment } from '#core/engine/experiment/experiment';
import { pickGaps } from './gaps';
import { gapSentence } from './review-words';

/** The picks that nobody made. Nothing where the class left no gap. */
export function GapList({
  experiment,
  rates,
}: {
  experiment: Experiment;
  rates: readonly number[];
}) {
  const gaps = pickGaps(experiment, rates);
  if (gaps.length === 0) return null;
  return (
    <section className="break-inside-avoid">
      <h3 className="mb-1 text-[17px] type-title">What nobody tried</h3>
      <ul className="text-[16px]">
        {gaps.map((gap) => (
          <li key={gap.from}>{gapSentence(gap)}</li>
        ))}
      </ul>
    </section>
  );
}
