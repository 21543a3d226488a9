import { useMemo } from 'react';
import { type Experiment, sliderRange } from '#core/engine/experiment/experiment';
import type { You } from '#core/protocol/views/you';
import type { ActivityProps } from '../../../parts/phone/activity-props';
import { PausedChip } from '../../../parts/phone/input/timer-chip';
import { LossStage } from '../../../parts/phone/loss-stage';
import { PlayHeader } from '../../../parts/phone/play-header';
import { BoardLists } from '../../../parts/phone/run/board-lists';
import { OwnProgress } from '../../../parts/phone/run/own-progress';
import { ownRun } from '../../../parts/phone/run/own-run';
import { lastTellingStep } from '../../../parts/phone/run/run-screen';
import { StepBlock } from '../../../parts/phone/run/step-block';
import { useRunClock } from '../../../parts/phone/run/use-run-clock';
import { useSettled } from '../../../parts/phone/run/use-settled';
import { useWords } from '../../../words/language';
import { rateAfter } from './own-changes';
import { SteerControl } from './steer-control';
import { useSteering } from './use-steering';

export type SteerRunProps = Pick<
  ActivityProps,
  'link' | 'round' | 'phase' | 'you' | 'participant' | 'board' | 'isLost'
> & {
  readonly experiment: Experiment;
  readonly pick: NonNullable<You['pick']>;
};

/** The run while its rate is steered: computed here from the changes, at the steps that the server named. */
export function SteerRun(props: SteerRunProps) {
  const words = useWords('play-steer');
  const { link, round, you, participant, experiment, pick } = props;
  const { verdict } = you;
  const steering = useSteering(link, round.number, pick);
  const { changes } = steering;
  const { step, secondsUntilStart, still } = useRunClock(props);
  const run = ownRun(experiment, pick.learningRate, changes);
  const ownStep = lastTellingStep(step, verdict);
  const { number } = participant;
  const runs = useMemo(
    () => [{ key: number, learningRate: pick.learningRate }],
    [number, pick.learningRate],
  );
  const stageChanges = useMemo(
    () => changes.map((change) => [number, change.step, change.learningRate] as const),
    [number, changes],
  );
  const settled = useSettled(number, verdict);
  const present = rateAfter(pick.learningRate, changes, step);
  return (
    <main className="side-by-side mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <PlayHeader round={round} you={you}>
        {still === null ? null : <PausedChip />}
      </PlayHeader>
      <LossStage
        experiment={experiment}
        label={words.say('play-steer.own')}
        className="h-[clamp(6rem,17dvh,14rem)]"
        motion={{
          runs,
          changes: stageChanges,
          you: number,
          currentStep: () => link.currentStep(),
          settled,
        }}
      />
      <div className="wipe-up px-4 pt-4">
        <StepBlock
          step={step}
          steps={experiment.budget}
          secondsUntilStart={secondsUntilStart}
          beforeStart={words.say('play-steer.locked')}
        />
        <OwnProgress run={run} step={ownStep} verdict={verdict} still={still} />
      </div>
      <div className="grow px-4 pt-6 pb-6 [--margin:1rem]">
        <BoardLists board={props.board} you={number} isOver={false} />
      </div>
      <SteerControl
        range={sliderRange(experiment)}
        rate={steering.meant ?? present}
        present={present}
        refusal={steering.refusal}
        isLost={props.isLost}
        isOver={verdict?.outcome === 'diverged'}
        onSteer={steering.steer}
      />
    </main>
  );
}
