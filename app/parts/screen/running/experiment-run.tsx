import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { isSteered } from '#core/lesson/activities/asked';
import { ClassStage } from '../class-stage';
import { RunningFoot } from '../frame/foot';
import { RoundFrame } from '../frame/round-frame';
import { RoundHeader } from '../frame/round-header';
import type { PictureProps } from '../screen-activity';
import { RunningSide } from './running-side';

/** The class moving on the loss, with its leaderboard and its counts, live and at the end. */
export function ExperimentRun({
  phase,
  activity,
  board,
  counts,
  clock,
}: PictureProps<Extract<Activity, { experiment: Experiment }>, 'running' | 'finished'>) {
  const { experiment } = activity;
  const areSteered = isSteered(activity);
  return (
    <RoundFrame
      header={<RoundHeader round={phase.round} experiment={experiment} />}
      stage={
        <ClassStage
          experiment={experiment}
          picks={phase.picks}
          {...(areSteered ? { changes: phase.changes } : {})}
          settled={board?.settled}
          verdicts={phase.kind === 'finished' ? phase.verdicts : undefined}
          clock={clock}
        />
      }
      side={
        <RunningSide
          phase={phase}
          budget={experiment.budget}
          board={board}
          clock={clock}
          isSteered={areSteered}
        />
      }
      foot={
        <RunningFoot
          phase={phase}
          board={board}
          counts={counts[0]}
          // Rates that change don't bracket an edge.
          hasBracket={!areSteered}
        />
      }
    />
  );
}
