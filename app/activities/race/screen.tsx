import type { Race } from '#core/lesson/activities/race';
import { PickPicture } from '../../parts/screen/picking/pick-picture';
import { ExperimentRun } from '../../parts/screen/running/experiment-run';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { predictionsPicture } from './screen/predictions-picture';
import { restingPicture } from './screen/resting-picture';
import { shiftPicture } from './screen/shift-picture';
import { SweepPicture } from './screen/sweep-picture';

export const racePictures: ActivityScreen<Race> = {
  Picking: RacePicking,
  Running: ExperimentRun,
  pictures: [
    { key: 'W', words: 'Sweep', isThere: () => true, Show: SweepPicture, hasTheory: true },
    { key: 'L', words: 'Leaderboard', isThere: () => true, Show: ExperimentRun },
    restingPicture,
    predictionsPicture,
    shiftPicture,
  ],
  firstAfterRun: 'L',
};

function RacePicking({ view, phase, activity, clock }: PictureProps<Race, 'picking'>) {
  return (
    <PickPicture
      view={view}
      phase={phase}
      clock={clock}
      experiment={activity.experiment}
      task={activity.isPredicted ? 'Pick a rate, and say what it will do' : 'Pick a learning rate'}
    />
  );
}
