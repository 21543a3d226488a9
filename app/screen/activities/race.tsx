import type { Race } from '#core/room/activities/activity';
import { ExperimentRun } from '../parts/experiment-run';
import { PickPicture } from '../parts/pick-picture';
import { predictionsPicture } from '../parts/predictions-picture';
import { shiftPicture } from '../parts/shift-picture';
import { SweepPicture } from '../parts/sweep-picture';
import type { ActivityScreen, Finished, Picking, PictureProps, Running } from './screen-activity';

export const race: ActivityScreen<Race> = {
  Picking: RacePicking,
  Running: RaceRun,
  pictures: [
    { key: 'W', words: 'Sweep', isThere: () => true, Show: SweepPicture, hasTheory: true },
    { key: 'L', words: 'Leaderboard', isThere: () => true, Show: RaceRun },
    predictionsPicture,
    shiftPicture,
  ],
  firstAfterRun: 'L',
};

function RacePicking({ view, phase, activity, clock }: PictureProps<Race, Picking>) {
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

function RaceRun(props: PictureProps<Race, Running | Finished>) {
  return <ExperimentRun {...props} isSteered={false} />;
}
