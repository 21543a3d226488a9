import type { Experiment } from '#core/engine/experiment/experiment';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { LazyLossCurves } from '../../charts/losses/lazy-loss-curves';
import { SavedChart } from '../../charts/saving/saved-chart';
import { silverLines } from '../../charts/silver-lines';
import { type NameEntries, sweepPoints } from '../../charts/sweep-data';
import { GapList } from './gap-list';
import { OutcomeList } from './outcome-list';
import { picksOf, verdictsOf } from './round-data';
import { RoundSweep } from './round-sweep';

/** One group of runs: their outcomes, their sweep, and the losses of the most telling ones. */
export function GroupSection({
  words,
  experiment,
  runs,
  names,
  title,
  hasGaps = true,
}: {
  words: Words;
  experiment: Experiment;
  runs: readonly ReviewRun[];
  names: NameEntries;
  title: string;
  /** Whether to say what nobody tried. */
  hasGaps?: boolean;
}) {
  const picks = picksOf(runs);
  const verdicts = verdictsOf(runs);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex break-after-avoid flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h3 className="text-[20px] type-title">{title}</h3>
        <OutcomeList words={words} runs={runs} />
      </div>
      <div className="break-inside-avoid">
        <SavedChart title={title}>
          <RoundSweep experiment={experiment} picks={picks} verdicts={verdicts} names={names} />
        </SavedChart>
      </div>
      {silverLines(words, experiment).map((line) => (
        <p key={line} className="text-[16px] text-pretty">
          {line}
        </p>
      ))}
      {hasGaps && (
        <GapList
          words={words}
          experiment={experiment}
          rates={runs.map(({ learningRate }) => learningRate)}
        />
      )}
      <div className="break-inside-avoid">
        <h4 className="mt-4 text-[17px] type-title">{words.say('review-rounds.losses')}</h4>
        <SavedChart title={words.say('review-rounds.losses.of', { title })}>
          <LazyLossCurves experiment={experiment} points={sweepPoints(picks, verdicts)} />
        </SavedChart>
      </div>
    </div>
  );
}
