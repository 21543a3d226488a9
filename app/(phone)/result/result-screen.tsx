'use client';

import { Presentation } from 'lucide-react';
import type { Verdict } from '#core/engine/outcome';
import type { Board, RoundView, You } from '#core/protocol/views';
import { BoardLists } from '../run/board-lists';
import { ownRun } from '../run/own-run';
import { DivergenceChart } from './divergence-chart';
import { EdgeRows } from './edge-rows';
import { OutcomeField } from './outcome-field';
import { Sentence } from './sentence';
import { Standing } from './standing';

export interface ResultScreenProps {
  readonly round: RoundView;
  readonly learningRate: number;
  readonly verdict: Verdict;
  readonly standing: You['standing'];
  /** This phone's participant number. */
  readonly you: number;
  readonly board: Board | null;
}

/** What happened to this phone's pick, with its own numbers, and why; then the class. */
export function ResultScreen(props: ResultScreenProps) {
  const { round, learningRate, verdict, standing, you, board } = props;
  const { experiment } = round;
  const run = ownRun(experiment, learningRate);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <OutcomeField round={round} learningRate={learningRate} verdict={verdict} />
      <div className="grow px-5 pt-6 pb-6 [--margin:1.25rem]">
        <Sentence experiment={experiment} learningRate={learningRate} verdict={verdict} />
        <EdgeRows experiment={experiment} learningRate={learningRate} verdict={verdict} run={run} />
        {verdict.outcome === 'diverged' && verdict.step !== null ? (
          <DivergenceChart run={run} step={verdict.step} />
        ) : null}
        {standing === null ? null : <Standing standing={standing} you={you} />}
        <div className="mt-9">
          <BoardLists board={board} you={you} isOver={true} />
        </div>
      </div>
      <BigScreenLine />
    </main>
  );
}

/** Where the rest is to be seen. */
export function BigScreenLine() {
  return (
    <p className="[@media(min-height:34rem)]:sticky bottom-0 flex min-h-14 items-center justify-between gap-3 border-t border-line bg-bg px-5 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-mut">
      Big screen: the class as a sweep
      <Presentation aria-hidden="true" className="size-5.5 shrink-0 text-ink" />
    </p>
  );
}
