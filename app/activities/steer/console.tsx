'use client';

import { useMemo } from 'react';
import { lowerMedian } from '#core/base/median';
import { formatCount } from '#core/engine/number-format';
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
import { ENGLISH_WORDS } from '../../words/english';
import { LiveSchedules } from './console/live-schedules';
import { type Changes, ratesNow, schedulesOf } from './console/schedules';

export const steerPanels: KindPanels<'steer'> = { Picking, Running, Finished };

function Picking({ activity: { experiment }, ...props }: PickingProps<'steer'>) {
  return (
    <PickPanel
      {...props}
      label="First rates so far"
      settings={experimentWords(ENGLISH_WORDS, experiment)}
    >
      <p className="mb-3 text-[15px] text-mut">If nobody changed the rate in the run:</p>
      <PickForecast experiment={experiment} picks={props.phase.picks} />
    </PickPanel>
  );
}

function Running({ activity, phase, frame, board }: RunningProps<'steer'>) {
  useTick(1_000);
  const { experiment } = activity;
  const { picks, changes } = phase;
  return (
    <RunPanel experiment={experiment} phase={phase} frame={frame} board={board}>
      <section className="border-t border-line pt-5">
        <h2 className="mb-1 text-[20px] type-title">{steeringWords(changes)}</h2>
        <p className="mb-3 text-[15px] text-mut">{spreadWords(ratesNow(picks, changes))}</p>
        <LiveSchedules
          schedules={schedulesOf(picks, changes)}
          steps={experiment.budget}
          currentStep={frame?.[3] ?? 0}
        />
      </section>
      {board?.isProvisional && (
        <p className="text-[15px] text-mut">
          Provisional: who is listed may leave the list while rates still change.
        </p>
      )}
    </RunPanel>
  );
}

function Finished({ activity, view, phase, board }: FinishedProps<'steer'>) {
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
      title="By the first rate"
      lead={
        <section className="border-t border-line pt-5">
          <h2 className="mb-3 text-[20px] text-balance type-title">
            {schedulesHeadline(lines, names, budget)}
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

function steeringWords(changes: Changes): string {
  const hands = new Set(changes.map(([participant]) => participant)).size;
  if (hands === 0) return 'Nobody has changed the rate yet.';
  const times = changes.length === 1 ? 'once' : `${formatCount(changes.length)} times`;
  return `${hands} of the class ${hands === 1 ? 'has' : 'have'} changed the rate, ${times} together.`;
}

function spreadWords(rates: readonly number[]): string {
  const sorted = [...rates].sort((a, b) => a - b);
  const [lowest, middle, highest] = [sorted[0], lowerMedian(sorted), sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return '';
  return `Now ${plainRate(lowest)} to ${plainRate(highest)}, the middle one ${plainRate(middle)}.`;
}
