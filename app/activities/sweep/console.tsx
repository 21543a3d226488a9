'use client';

import { useMemo } from 'react';
import { formatRate } from '#core/engine/number-format';
import {
  type FinishedProps,
  type KindPanels,
  NOTHING,
  type RunningProps,
} from '../../parts/console/panel-props';
import { ResultPanel, RunPanel } from '../../parts/console/round-panels';
import { RateList } from './charts/rate-list';
import { rateStories } from './charts/rate-stories';

/** The "participants" of a sweep are the instructor's rates: nobody is named. */
export const sweepPanels: KindPanels<'sweep'> = { Picking: NOTHING, Running, Finished };

function Running({ activity, phase, frame, board }: RunningProps<'sweep'>) {
  return (
    <RunPanel
      experiment={activity.experiment}
      phase={phase}
      frame={frame}
      board={board}
      lead={
        <p className="text-[16px]">
          Your rates: {activity.learningRates.map(formatRate).join(', ')}. The class watches.
        </p>
      }
    />
  );
}

function Finished({ activity, phase, board }: FinishedProps<'sweep'>) {
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
      title="Your rates on one plot"
    >
      <section aria-label="What each rate came to">
        <h2 className="mb-2 text-[20px] type-title">What each rate came to</h2>
        <RateList stories={stories} />
      </section>
    </ResultPanel>
  );
}
