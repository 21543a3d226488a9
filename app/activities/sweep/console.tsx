'use client';

import { useMemo } from 'react';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type RunningProps,
} from '../../parts/console/panel-props';
import { ResultPanel, RunPanel } from '../../parts/console/round-panels';
import { series } from '../../ui/words/series';
import { useWords } from '../../words/language';
import { RateList } from './charts/rate-list';
import { rateStories } from './charts/rate-stories';

/** The "participants" of a sweep are the instructor's rates: nobody is named. */
export const sweepPanels: KindPanels<'sweep'> = { Picking: NOTHING, Running, Finished };

function Running({ activity, phase, frame, board }: RunningProps<'sweep'>) {
  const words = useWords('console-rounds');
  const rates = activity.learningRates.map(words.numbers.rate);
  return (
    <RunPanel
      experiment={activity.experiment}
      phase={phase}
      frame={frame}
      board={board}
      lead={
        <p className="text-[16px]">
          {words.say('console-rounds.sweep.rates', { rates: series(words, rates) })}
        </p>
      }
    />
  );
}

function Finished({ activity, phase, board }: FinishedProps<'sweep'>) {
  const words = useWords('console-rounds');
  const { experiment } = activity;
  const { picks, verdicts } = phase;
  const stories = useMemo(
    () => rateStories(experiment, picks, verdicts),
    [experiment, picks, verdicts],
  );
  return (
    <ResultPanel
      experiment={activity.experiment}
      phase={phase}
      board={board}
      names={[]}
      title={words.say('console-rounds.sweep.title')}
    >
      <section aria-label={words.say('console-rounds.sweep.stories')}>
        <h2 className="mb-2 text-[20px] type-title">{words.say('console-rounds.sweep.stories')}</h2>
        <RateList stories={stories} />
      </section>
    </ResultPanel>
  );
}
