import type { Experiment } from '#core/engine/experiment/experiment';
import type { Words } from '#core/words/words';
import { pickGaps } from './gaps';
import { gapSentence } from './review-words';

/** The picks that nobody made. Nothing where the class left no gap. */
export function GapList({
  words,
  experiment,
  rates,
}: {
  words: Words<'review-rounds'>;
  experiment: Experiment;
  rates: readonly number[];
}) {
  const gaps = pickGaps(experiment, rates);
  if (gaps.length === 0) return null;
  return (
    <section className="break-inside-avoid">
      <h3 className="mb-1 text-[17px] type-title">{words.say('review-rounds.gaps')}</h3>
      <ul className="text-[16px]">
        {gaps.map((gap) => (
          <li key={gap.from}>{gapSentence(words, gap)}</li>
        ))}
      </ul>
    </section>
  );
}
