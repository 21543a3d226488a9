'use client';

import { useMemo } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { StageRun } from '../../../stage/stage-painter';
import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { LossStage } from '../loss-stage';
import { RoundSettings } from '../round-settings';
import { BoardLists } from './board-lists';
import { GapBar } from './gap-bar';
import { OwnProgress } from './own-progress';
import { ownRun } from './own-run';
import { RunHeader } from './run-header';
import { StepBlock } from './step-block';
import { useRunClock } from './use-run-clock';
import { useSettled } from './use-settled';

export type RunScreenProps = Pick<
  ActivityProps,
  'link' | 'round' | 'phase' | 'you' | 'participant' | 'board'
> & {
  readonly experiment: Experiment;
  /** null without a pick: this phone watches. */
  readonly learningRate: number | null;
};

/** The run as this phone sees it: its own point among a few others, its own loss, and the shared leaderboard. */
export function RunScreen(props: RunScreenProps) {
  const words = useWords('play');
  const { link, round, experiment, learningRate, you } = props;
  const { number } = props.participant;
  const verdict = learningRate === null ? null : you.verdict;
  const { step, secondsUntilStart, still } = useRunClock(props);
  const run = learningRate === null ? null : ownRun(experiment, learningRate);
  const ownStep = lastTellingStep(step, verdict);
  const runs = useMemo(
    () => stageRuns(number, learningRate, you.classmates),
    [number, learningRate, you.classmates],
  );
  const settled = useSettled(number, verdict);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <RunHeader round={round} you={you} learningRate={learningRate} still={still} />
      <LossStage
        experiment={experiment}
        label={words.say(learningRate === null ? 'play.run.others' : 'play.run.own')}
        className="h-[clamp(9rem,31dvh,22rem)]"
        motion={{
          runs,
          you: learningRate === null ? null : number,
          currentStep: () => link.currentStep(),
          settled,
        }}
      />
      <div className="wipe-up px-4 pt-5">
        <StepBlock
          step={step}
          steps={experiment.budget}
          secondsUntilStart={secondsUntilStart}
          beforeStart={words.say('play.run.locked')}
        />
        {run === null ? (
          <p className="type-display mt-4 text-2xl">
            {still?.sentence ?? words.say('play.run.watching')}
          </p>
        ) : (
          <OwnProgress run={run} step={ownStep} verdict={verdict} still={still} />
        )}
      </div>
      <div className="grow px-4 pt-7 pb-6 [--margin:1rem]">
        <RoundSettings experiment={experiment} className="mb-6" />
        <BoardLists board={props.board} you={number} isOver={false} />
      </div>
      {run === null ? null : <GapBar run={run} step={ownStep} />}
    </main>
  );
}

/** What comes after a divergence tells nothing more. */
export function lastTellingStep(step: number, verdict: Verdict | null): number {
  return verdict?.outcome === 'diverged' ? Math.min(step, verdict.step ?? step) : step;
}

/** This phone's run keeps its participant number; the unnamed others get numbers that nobody has. */
export function stageRuns(
  you: number,
  learningRate: number | null,
  classmates: readonly number[],
): StageRun[] {
  const others = classmates.map((rate, k) => ({ key: -1 - k, learningRate: rate }));
  return learningRate === null ? others : [...others, { key: you, learningRate }];
}
