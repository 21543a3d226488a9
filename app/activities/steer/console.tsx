'use client';

import { useMemo } from 'react';
import { lowerMedian } from '#core/base/median';
import type { Words } from '#core/words/words';
import { scheduleLines, schedulesHeadline } from '../../charts/schedules/schedules';
import { SchedulesChart } from '../../charts/schedules/schedules-chart';
import { useNames } from '../../parts/console/class-sweep';
import type {
  FinishedProps,
  KindPanels,
  PickingProps,
  RunningProps,
} from '../../parts/console/panel-props';
import { PickForecast } from '../../parts/console/picks/pick-forecast';
import { PickPanel, ResultPanel, RunPanel } from '../../parts/console/round-panels';
import { useTick } from '../../parts/console/use-tick';
import { experimentWords } from '../../ui/words/experiment-words';
import { plainRate } from '../../ui/words/plain-rate';
import { useWords } from '../../words/language';
import { LiveSchedules } from './console/live-schedules';
import { type Changes, ratesNow, schedulesOf } from './console/schedules';

export const steerPanels: KindPanels<'steer'> = { Picking, Running, Finished };

function Picking({ activity: { experiment }, ...props }: PickingProps<'steer'>) {
  const words = useWords('console-rounds', 'experiment');
  return (
    <PickPanel
      {...props}
      label={words.say('console-rounds.so-far.first-rates')}
      settings={experimentWords(words, experiment)}
    >
      <p className="mb-3 text-[15px] text-mut">{words.say('console-rounds.steer.if-still')}</p>
      <PickForecast experiment={experiment} picks={props.phase.picks} />
    </PickPanel>
  );
}

function Running({ activity, phase, frame, board }: RunningProps<'steer'>) {
  const words = useWords('console-rounds');
  useTick(1_000);
  const { experiment } = activity;
  const { picks, changes } = phase;
  return (
    <RunPanel experiment={experiment} phase={phase} frame={frame} board={board}>
      <section className="border-t border-line pt-5">
        <h2 className="mb-1 text-[20px] type-title">{steeringWords(words, changes)}</h2>
        <p className="mb-3 text-[15px] text-mut">{spreadWords(words, ratesNow(picks, changes))}</p>
        <LiveSchedules
          schedules={schedulesOf(picks, changes)}
          steps={experiment.budget}
          currentStep={frame?.[3] ?? 0}
        />
      </section>
      {board?.isProvisional && (
        <p className="text-[15px] text-mut">{words.say('console-rounds.steer.provisional')}</p>
      )}
    </RunPanel>
  );
}

function Finished({ activity, view, phase, board }: FinishedProps<'steer'>) {
  const words = useWords('charts', 'console-rounds', 'findings');
  const names = useNames(view.roster);
  const { budget } = activity.experiment;
  const lines = useMemo(
    () => scheduleLines(phase.picks, phase.changes, phase.verdicts, budget),
    [phase.picks, phase.changes, phase.verdicts, budget],
  );
  return (
    <ResultPanel
      experiment={activity.experiment}
      phase={phase}
      board={board}
      names={names}
      title={words.say('console-rounds.steer.title')}
      lead={
        <section className="border-t border-line pt-5">
          <h2 className="mb-3 text-[20px] text-balance type-title">
            {schedulesHeadline(words, lines, names, budget)}
          </h2>
          {lines.length > 0 && (
            <div className="h-85 text-[13px]">
              <SchedulesChart lines={lines} budget={budget} names={names} />
            </div>
          )}
        </section>
      }
    />
  );
}

function steeringWords(words: Words<'console-rounds'>, changes: Changes): string {
  const hands = new Set(changes.map(([participant]) => participant)).size;
  if (hands === 0) return words.say('console-rounds.steer.nobody');
  return words.say('console-rounds.steer.changed', { hands, times: changes.length });
}

function spreadWords(words: Words<'console-rounds'>, rates: readonly number[]): string {
  const sorted = [...rates].sort((a, b) => a - b);
  const [lowest, middle, highest] = [sorted[0], lowerMedian(sorted), sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return '';
  return words.say('console-rounds.steer.spread', {
    lowest: plainRate(words, lowest),
    middle: plainRate(words, middle),
    highest: plainRate(words, highest),
  });
}
