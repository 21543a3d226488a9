import type { Race } from '#core/lesson/activities/race';
import type { Steer } from '#core/lesson/activities/steer';
import { ClassStage } from '../class-stage';
import { RunningFoot } from '../frame/foot';
import { RoundFrame } from '../frame/round-frame';
import { RoundHeader } from '../frame/round-header';
import type { PictureProps } from '../screen-activity';
import { RunningSide } from './running-side';

/** The class moving on the loss, with its leaderboard and its counts, live and at the end. */
export function ExperimentRun({
  phase,
  activity: { experiment },
  board,
  counts,
  clock,
  isSteered,
}: PictureProps<Race | Steer, 'running' | 'finished'> & {
  isSteered: boolean;
}) {
  return (
    <RoundFrame
      header={<RoundHeader round={phase.round} experiment={experiment} />}
      stage={
        <ClassStage
          experiment={experiment}
          picks={phase.picks}
          {...(isSteered ? { changes: phase.changes } : {})}
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
          isSteered={isSteered}
        />
      }
      foot={
        <RunningFoot
          phase={phase}
          board={board}
          counts={counts[0]}
          // Rates that change have no edge between them.
          hasBracket={!isSteered}
        />
      }
    />
  );
}
