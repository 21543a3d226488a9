import type { Steer } from '#core/lesson/activities/steer';
import { PickPicture } from '../../parts/screen/picking/pick-picture';
import { ExperimentRun } from '../../parts/screen/running/experiment-run';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { SchedulesPicture } from './screen/schedules-picture';

export const steerPictures: ActivityScreen<Steer> = {
  Picking: SteerPicking,
  Running: ExperimentRun,
  pictures: [
    { key: 'W', words: 'Schedules', isThere: () => true, Show: SchedulesPicture },
    { key: 'L', words: 'Leaderboard', isThere: () => true, Show: ExperimentRun },
  ],
  firstAfterRun: 'L',
};

function SteerPicking({ view, phase, activity, clock }: PictureProps<Steer, 'picking'>) {
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
