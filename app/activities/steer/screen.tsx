import type { Steer } from '#core/lesson/activities/steer';
import { PickPicture } from '../../parts/screen/picking/pick-picture';
import { ExperimentRun } from '../../parts/screen/running/experiment-run';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { useWords } from '../../words/language';
import { SchedulesPicture } from './screen/schedules-picture';

export const steerPictures: ActivityScreen<Steer> = {
  Picking: SteerPicking,
  Running: ExperimentRun,
  pictures: [
    { key: 'W', name: 'screen.picture.schedules', isThere: () => true, Show: SchedulesPicture },
    { key: 'L', name: 'screen.picture.leaderboard', isThere: () => true, Show: ExperimentRun },
  ],
  firstAfterRun: 'L',
};

function SteerPicking({ view, phase, activity, clock }: PictureProps<Steer, 'picking'>) {
  const words = useWords('screen-steer');
  return (
    <PickPicture
      view={view}
      phase={phase}
      clock={clock}
      experiment={activity.experiment}
      task={words.say('screen-steer.task')}
    />
  );
}
