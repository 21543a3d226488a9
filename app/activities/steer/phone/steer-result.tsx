import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { formulaEdge } from '#core/engine/theory/theory';
import type { You } from '#core/protocol/views/you';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { LossChart } from '../../../parts/phone/chart/loss-chart';
import { phoneText } from '../../../parts/phone/claims/phone-sentences';
import { OutcomeField } from '../../../parts/phone/result/outcome-field';
import { ResultFoot } from '../../../parts/phone/result/result-foot';
import { BigScreenLine } from '../../../parts/phone/result/result-screen';
import { BoardLists } from '../../../parts/phone/run/board-lists';
import { ownRun } from '../../../parts/phone/run/own-run';
import { useWords } from '../../../words/language';
import { rateAfter } from './own-changes';
import { ScheduleChart } from './schedule-chart';
import { steerClaims } from './steer-claims';

/** What one's own schedule led to: the schedule, and the loss below it over the same steps. */
export function SteerResult({
  round,
  you,
  participant,
  board,
  experiment,
  pick: { learningRate, changes },
  verdict,
}: Pick<ActivityProps, 'round' | 'you' | 'participant' | 'board'> & {
  readonly experiment: Experiment;
  readonly pick: NonNullable<You['pick']>;
  readonly verdict: Verdict;
}) {
  const words = useWords('play-steer', 'claims');
  const run = ownRun(experiment, learningRate, changes);
  const { budget } = experiment;
  const lastShown = verdict.outcome === 'diverged' ? (verdict.step ?? budget) : budget;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <OutcomeField
        round={round}
        budget={budget}
        learningRate={rateAfter(learningRate, changes, lastShown - 1)}
        verdict={verdict}
      />
      <div className="grow px-5 pt-6 pb-6 [--margin:1.25rem]">
        <p className="text-[1.1875rem] leading-[1.36] font-semibold text-pretty">
          {steerClaims(experiment, learningRate, changes, verdict)
            .map((claim) => phoneText(words, claim))
            .join(' ')}
        </p>
        <ScheduleChart
          first={learningRate}
          changes={changes}
          lastStep={budget}
          lastShown={lastShown}
          edge={formulaEdge(experiment)?.value ?? null}
        />
        <LossChart
          ratios={run.ratios}
          step={lastShown}
          target={run.target}
          lastStep={budget}
          end={verdict.outcome}
        />
        <p className="mt-6 text-mut">{words.say('play-steer.not-scored')}</p>
        <ResultFoot you={you} participant={participant}>
          <BoardLists board={board} you={participant.number} isOver={true} />
        </ResultFoot>
      </div>
      <BigScreenLine>{words.say('play-steer.screen')}</BigScreenLine>
    </main>
  );
}
