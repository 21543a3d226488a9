'use client';

import { Presentation } from 'lucide-react';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { Outcome, Verdict } from '#core/engine/outcome';
import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { BoardLists } from '../run/board-lists';
import { ownRun } from '../run/own-run';
import { DivergenceChart } from './divergence-chart';
import { EdgeRows } from './edge-rows';
import { OutcomeField } from './outcome-field';
import { isSureAndWrong, PredictionLine } from './prediction-line';
import { ResultFoot } from './result-foot';
import { ResultSentence } from './sentence';

export type ResultScreenProps = Pick<ActivityProps, 'round' | 'you' | 'participant' | 'board'> & {
  readonly experiment: Experiment;
  readonly learningRate: number;
  readonly prediction: Outcome | null;
  /** Of the prediction. */
  readonly wasSure: boolean;
  readonly verdict: Verdict;
};

/** What happened to this phone's pick, with its own numbers, and why; then the class. */
export function ResultScreen(props: ResultScreenProps) {
  const words = useWords('play');
  const { round, you, experiment, learningRate, verdict, board } = props;
  const run = ownRun(experiment, learningRate);
  const predicted = (
    <PredictionLine
      prediction={props.prediction}
      outcome={verdict.outcome}
      wasSure={props.wasSure}
    />
  );
  // What somebody was sure of and got wrong is corrected most easily right away: that comes first.
  const isFirst = isSureAndWrong(props.prediction, verdict.outcome, props.wasSure);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <OutcomeField
        round={round}
        budget={experiment.budget}
        learningRate={learningRate}
        verdict={verdict}
      />
      <div className="grow px-5 pt-6 pb-6 [--margin:1.25rem]">
        {isFirst ? predicted : null}
        <ResultSentence experiment={experiment} learningRate={learningRate} verdict={verdict} />
        {isFirst ? null : predicted}
        <EdgeRows experiment={experiment} learningRate={learningRate} verdict={verdict} run={run} />
        {verdict.outcome === 'diverged' && verdict.step !== null ? (
          <DivergenceChart run={run} step={verdict.step} />
        ) : null}
        <ResultFoot you={you} participant={props.participant}>
          <BoardLists board={board} you={props.participant.number} isOver={true} />
        </ResultFoot>
      </div>
      <BigScreenLine>{words.say('play.result.screen')}</BigScreenLine>
    </main>
  );
}

/** Says where the rest can be seen. */
export function BigScreenLine({ children }: { children: string }) {
  return (
    <p className="[@media(min-height:34rem)]:sticky bottom-0 flex min-h-14 items-center justify-between gap-3 border-t border-line bg-bg px-5 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-mut">
      {children}
      <Presentation aria-hidden="true" className="size-5.5 shrink-0 text-ink" />
    </p>
  );
}
