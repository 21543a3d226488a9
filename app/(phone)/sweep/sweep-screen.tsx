'use client';

import { useMemo } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { Sweep } from '#core/room/activities/activity';
import { optimizerName } from '../../ui/experiment-words';
import { LIVE_WORDS, type MarkKind, OUTCOME_WORDS } from '../../ui/outcome';
import { OutcomeMark } from '../../ui/outcome-mark';
import type { ActivityProps } from '../activities/activity-props';
import { PausedChip } from '../input/timer-chip';
import { rateText } from '../pick/rate-text';
import { BigScreenLine } from '../result/result-screen';
import { PlayHeader } from '../room/play-header';
import { RoundSettings } from '../room/round-settings';
import { LossStage } from '../run/loss-stage';
import { stillOf } from '../run/run-screen';
import { READY_WORDS, StepBlock } from '../run/step-block';
import { useShownStep } from '../run/use-shown-step';
import { useUntilStart } from '../run/use-until-start';
import { markAt, type SweepRun, sweepRuns } from './sweep-runs';

/** A demonstration: a few rates on one loss, each with its mark and its word. There is nothing to do but watch. */
export function SweepScreen({ link, round, phase, you }: ActivityProps<Sweep>) {
  const { activity } = round;
  const { experiment } = activity;
  const { budget } = experiment;
  const runs = sweepRuns(activity);
  const step = useShownStep(() => link.shownStep());
  const secondsUntilStart = useUntilStart(link);
  const still = stillOf(phase);
  const isOver = phase.kind === 'finished';
  const marks = runs.map((run) => markAt(run, isOver ? budget : step, budget));
  const settledKey = marks.join(' ');
  const settled = useMemo(() => {
    const kinds = settledKey.split(' ') as MarkKind[];
    const told = kinds.flatMap((kind, at) => (kind === 'running' ? [] : [[at + 1, kind] as const]));
    return new Map<number, MarkKind>(told);
  }, [settledKey]);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={you}>
        {still === null ? <strong className="shrink-0 font-bold">watching</strong> : <PausedChip />}
      </PlayHeader>
      <LossStage
        experiment={experiment}
        label="The losses of the demonstration over the steps"
        className="h-[clamp(13rem,40dvh,26rem)]"
        caption={[optimizerName(experiment), `${formatCount(budget)} steps`]}
        motion={{ runs, areCurves: true, you: null, shownStep: () => link.shownStep(), settled }}
      />
      <div className="wipe-up grow px-4 pt-5 pb-6">
        {isOver ? (
          <h2 className="type-display text-2xl">What each rate came to</h2>
        ) : (
          <StepBlock
            step={step}
            steps={budget}
            secondsUntilStart={secondsUntilStart}
            beforeStart={READY_WORDS}
          />
        )}
        {still === null ? null : <p className="type-display mt-4 text-2xl">{still.sentence}</p>}
        <ul className="mt-4 border-t border-line">
          {runs.map((run, at) => (
            <RateRow key={run.key} run={run} mark={marks[at] ?? 'running'} isOver={isOver} />
          ))}
        </ul>
        <RoundSettings experiment={experiment} className="mt-5" />
      </div>
      {isOver ? <BigScreenLine>Big screen: all of them in one picture</BigScreenLine> : null}
    </main>
  );
}

function RateRow({ run, mark, isOver }: { run: SweepRun; mark: MarkKind; isOver: boolean }) {
  const { verdict, learningRate } = run;
  const words = isOver ? OUTCOME_WORDS[mark] : LIVE_WORDS[mark];
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 border-b border-line py-2 text-lg">
      <OutcomeMark kind={mark} />
      <strong className="min-w-20 font-bold">{rateText(learningRate)}</strong>
      <span className="grow">{words}</span>
      {mark !== 'running' && verdict.step !== null ? (
        <span className="text-mut">step {formatCount(verdict.step)}</span>
      ) : null}
    </li>
  );
}
