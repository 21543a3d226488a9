import type { Race } from '#core/lesson/activities/race';
import { PickPicture } from '../../parts/screen/picking/pick-picture';
import { ExperimentRun } from '../../parts/screen/running/experiment-run';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { useWords } from '../../words/language';
import { predictionsPicture } from './screen/predictions-picture';
import { restingPicture } from './screen/resting-picture';
import { shiftPicture } from './screen/shift-picture';
import { SweepPicture } from './screen/sweep-picture';

export const racePictures: ActivityScreen<Race> = {
  Picking: RacePicking,
  Running: ExperimentRun,
  pictures: [
    {
      key: 'W',
      name: 'screen.picture.sweep',
      isThere: () => true,
      Show: SweepPicture,
      hasTheory: true,
    },
    { key: 'L', name: 'screen.picture.leaderboard', isThere: () => true, Show: ExperimentRun },
    restingPicture,
    predictionsPicture,
    shiftPicture,
  ],
  firstAfterRun: 'L',
};

function RacePicking({ view, phase, activity, clock }: PictureProps<Race, 'picking'>) {
  const words = useWords('screen-race');
  return (
    <PickPicture
      view={view}
      phase={phase}
      clock={clock}
      experiment={activity.experiment}
      task={words.say(activity.isPredicted ? 'screen-race.task-predicted' : 'screen-race.task')}
    />
  );
}
