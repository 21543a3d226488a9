'use client';

import { useMemo, useState } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { classText } from '../../charts/claims/class-sentences';
import { sweepHeadline } from '../../charts/headline';
import { LazyLossCurves } from '../../charts/losses/lazy-loss-curves';
import { silverLines } from '../../charts/silver-lines';
import { SweepChart } from '../../charts/sweep/sweep';
import {
  type NameEntries,
  type PickPairs,
  sweepPoints,
  type VerdictPairs,
} from '../../charts/sweep-data';
import { nameWords } from '../../ui/words/name-words';
import { useWords } from '../../words/language';

/** A group of runs as a sweep, with theory on demand, and the losses of the most telling ones. */
export function ClassSweep({
  experiment,
  picks,
  verdicts,
  names,
  title,
}: {
  experiment: Experiment;
  picks: PickPairs;
  verdicts: VerdictPairs;
  names: NameEntries;
  /** Replaces the class's finding. */
  title?: string;
}) {
  const words = useWords('charts', 'console-rounds', 'findings');
  const [showsTheory, setShowsTheory] = useState(false);
  const points = useMemo(() => sweepPoints(picks, verdicts), [picks, verdicts]);
  const headline = title ?? classText(words, sweepHeadline(points, experiment.budget));
  return (
    <>
      <section className="border-t border-line pt-5">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h2 className="text-[20px] text-balance type-title">{headline}</h2>
          <button
            type="button"
            aria-pressed={showsTheory}
            onClick={() => setShowsTheory(!showsTheory)}
            className="min-h-9 rounded-control border border-line px-3 text-[15px] type-label hover:bg-panel aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-bg"
          >
            {words.say('console-rounds.theory')}
          </button>
        </div>
        <div className="h-85 text-[13px]">
          <SweepChart
            experiment={experiment}
            picks={picks}
            verdicts={verdicts}
            names={names}
            variant="console"
            theory={showsTheory}
          />
        </div>
      </section>
      <section className="border-t border-line pt-5">
        <h2 className="mb-3 text-[20px] type-title">{words.say('console-rounds.losses')}</h2>
        <LazyLossCurves experiment={experiment} points={points} />
        {silverLines(words, experiment).map((line) => (
          <p key={line} className="mt-3 max-w-[42rem] text-[15px] text-pretty">
            {line}
          </p>
        ))}
      </section>
    </>
  );
}

/** Names for a chart; practice students are marked. */
export function useNames(
  roster: readonly { number: number; name: string | null; isPractice: boolean }[],
): NameEntries {
  const words = useWords('common', 'console-rounds');
  return useMemo(
    () =>
      roster.map(({ number, name: known, isPractice }) => {
        const name = nameWords(words, number, known);
        return [
          number,
          isPractice ? words.say('console-rounds.practice', { name }) : name,
        ] as const;
      }),
    [roster, words],
  );
}
