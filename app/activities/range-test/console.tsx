'use client';

import { useMemo } from 'react';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { FinishedProps, KindPanels, RunningProps } from '../../parts/console/panel-props';
import { NOTHING } from '../../parts/console/panel-props';
import { ResponseProgress } from '../../parts/console/response-progress';
import { SettingsLine } from '../../parts/console/settings-line';
import { experimentWords } from '../../ui/words/experiment-words';
import { plainRate } from '../../ui/words/plain-rate';
import { useWords } from '../../words/language';
import { tapFigures } from './charts/tap-figures';
import { TapStrip } from './charts/tap-strip';
import { consoleTapsWords } from './charts/taps';

export const rangeTestPanels: KindPanels<'range-test'> = { Picking: NOTHING, Running, Finished };

function Running({
  activity,
  view,
  phase,
  frame,
  isUncovered,
  onToggle,
}: RunningProps<'range-test'>) {
  const words = useWords('console-rounds', 'experiment');
  const step = Math.min(frame?.[3] ?? 0, activity.range.steps);
  const steps = useMemo(() => phase.taps.map(([, at]) => at), [phase.taps]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="text-[22px] type-title">
        {words.say('console-rounds.range.now', {
          rate: plainRate(words, rateAtStep(activity.range, step)),
        })}
      </p>
      <ResponseProgress
        label={words.say('console-rounds.so-far.taps')}
        verb="tapped"
        given={phase.tapped}
        attendance={view}
        isUncovered={isUncovered}
        onToggle={onToggle}
      >
        <TapStrip range={activity.range} steps={steps} edge={null} />
      </ResponseProgress>
      <SettingsLine>{experimentWords(words, activity.experiment, true)}</SettingsLine>
    </div>
  );
}

function Finished({ activity, phase }: FinishedProps<'range-test'>) {
  const words = useWords('console-rounds', 'experiment', 'findings');
  const { range } = activity;
  const figures = tapFigures(range, phase.taps, phase.edge);
  const { middle } = figures;
  return (
    <section
      aria-label={words.say('console-rounds.results')}
      className="grid grid-cols-[minmax(0,1fr)] gap-7"
    >
      <div>
        <h2 className="text-[22px] type-title">
          {consoleTapsWords(words, phase.taps.length, figures, phase.edge)}
        </h2>
        <p className="mt-1 text-[15px] text-mut">
          {phase.edge !== null &&
            words.say('console-rounds.range.edge', { edge: plainRate(words, phase.edge) })}{' '}
          {middle !== null &&
            words.say('console-rounds.range.middle', { middle: plainRate(words, middle) })}
        </p>
      </div>
      <TapStrip range={range} steps={phase.taps} edge={phase.edge} />
      <SettingsLine>{experimentWords(words, activity.experiment, true)}</SettingsLine>
    </section>
  );
}
