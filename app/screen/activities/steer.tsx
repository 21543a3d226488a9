import type { Steer } from '#core/room/activities/activity';
import { ExperimentRun } from '../parts/experiment-run';
import { PickPicture } from '../parts/pick-picture';
import { SchedulesPicture } from '../parts/schedules-picture';
import type { ActivityScreen, Finished, Picking, PictureProps, Running } from './screen-activity';

export const steer: ActivityScreen<Steer> = {
  Picking: SteerPicking,
  Running: SteerRun,
  pictures: [
    { key: 'W', words: 'Schedules', isThere: () => true, Show: SchedulesPicture },
    { key: 'L', words: 'Leaderboard', isThere: () => true, Show: SteerRun },
  ],
  firstAfterRun: 'L',
};

function SteerPicking({ view, phase, activity, clock }: PictureProps<Steer, Picking>) {
  return (
    <PickPicture
      view={view}
      phase={phase}
      clock={clock}
      experiment={activity.experiment}
      task="Pick the rate that you set off with"
    />
  );
}

function SteerRun(props: PictureProps<Steer, Running | Finished>) {
  return <ExperimentRun {...props} isSteered />;
}
