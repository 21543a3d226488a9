'use client';

import { useMemo } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { Verdict } from '#core/engine/outcome';
import type { Board, RoundView } from '#core/protocol/views';
import type { StageRun } from '../../stage/stage-painter';
import type { MarkKind } from '../../ui/outcome';
import { rateText } from '../pick/rate-text';
import { PlayHeader } from '../room/play-header';
import { RoundSettings } from '../room/round-settings';
import { BoardLists } from './board-lists';
import { gapText } from './gap-text';
import { LossStage } from './loss-stage';
import { OwnProgress, WAITING_WORDS } from './own-progress';
import { type OwnRun, ownRun } from './own-run';
import { useShownStep } from './use-shown-step';

export interface RunScreenProps {
  readonly round: RoundView;
  /** null: no pick, this phone watches. */
  readonly learningRate: number | null;
  readonly classmates: readonly number[];
  /** From the moment it is public. */
  readonly verdict: Verdict | null;
  /** This phone's participant number. */
  readonly you: number;
  readonly name: string;
  readonly board: Board | null;
  /** The server has just come back: the run stands still. */
  readonly isWaiting: boolean;
  readonly shownStep: () => number;
}

/** The run as this phone sees it: its own point among a few others, its own loss, and the shared board. */
export function RunScreen(props: RunScreenProps) {
  const { round, learningRate, verdict, you, shownStep } = props;
  const { experiment } = round;
  const step = useShownStep(shownStep);
  const run = learningRate === null ? null : ownRun(experiment, learningRate);
  // What comes after a divergence says nothing more.
  const ownStep = verdict?.outcome === 'diverged' ? Math.min(step, verdict.step ?? step) : step;
  const runs = useMemo(
    () => stageRuns(you, learningRate, props.classmates),
    [you, learningRate, props.classmates],
  );
  const settled = useMemo(
    () => new Map<number, MarkKind>(verdict === null ? [] : [[you, verdict.outcome]]),
    [you, verdict],
  );
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round.number} name={props.name}>
        <strong className="shrink-0 font-bold">
          {learningRate === null ? 'watching' : `rate ${rateText(learningRate)}`}
        </strong>
      </PlayHeader>
      <LossStage
        experiment={experiment}
        label={
          learningRate === null
            ? 'Some runs of the class on the loss'
            : 'Your run on the loss, among some of the class'
        }
        className="h-[clamp(9rem,31dvh,22rem)]"
        motion={{ runs, you: learningRate === null ? null : you, shownStep, settled }}
      />
      <div className="wipe-up px-4 pt-5">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <span className="type-figure text-[4rem]">{formatCount(step)}</span>
          <span className="text-xl text-mut">of {formatCount(experiment.budget)} steps</span>
        </p>
        {run === null ? (
          <p className="type-display mt-4 text-2xl">
            {props.isWaiting ? WAITING_WORDS : 'You have no run in this one. Watch the others.'}
          </p>
        ) : (
          <OwnProgress run={run} step={ownStep} verdict={verdict} isWaiting={props.isWaiting} />
        )}
      </div>
      <div className="grow px-4 pt-7 pb-6 [--margin:1rem]">
        <RoundSettings experiment={experiment} className="mb-6" />
        <BoardLists board={props.board} you={you} isOver={false} />
      </div>
      {run === null ? null : <GapBar run={run} step={ownStep} />}
    </main>
  );
}

function GapBar({ run, step }: { run: OwnRun; step: number }) {
  const { figure, words } = gapText(run.ratios[step] ?? null);
  return (
    <div className="[@media(min-height:34rem)]:sticky bottom-0 flex min-h-16 flex-wrap items-center justify-between gap-x-3 bg-panel px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-base">
      <span>{(run.ratios[step] ?? 0) > 1 ? 'Gap now' : 'Gap left'}</span>
      <span className="text-mut">
        <strong className="type-title mr-1.5 text-xl text-ink">{figure}</strong>
        {words}
      </span>
    </div>
  );
}

/** This phone's run keeps its participant number; the unnamed others get numbers that nobody has. */
function stageRuns(
  you: number,
  learningRate: number | null,
  classmates: readonly number[],
): StageRun[] {
  const others = classmates.map((rate, k) => ({ key: -1 - k, learningRate: rate }));
  return learningRate === null ? others : [...others, { key: you, learningRate }];
}
