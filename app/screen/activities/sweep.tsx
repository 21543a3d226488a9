import type { Sweep } from '#core/room/activities/activity';
import { CurvesPicture } from '../parts/curves-picture';
import { DemonstrationSweep } from '../parts/demonstration-sweep';
import type { ActivityScreen } from './screen-activity';

/** The instructor's demonstration: nobody picks, and what stands on the screen are rates, not people. */
export const sweep: ActivityScreen<Sweep> = {
  Picking: null,
  Running: CurvesPicture,
  pictures: [
    { key: 'C', words: 'Curves', isThere: () => true, Show: CurvesPicture },
    {
      key: 'W',
      words: 'Rates and steps',
      isThere: () => true,
      Show: DemonstrationSweep,
      hasTheory: true,
    },
  ],
  firstAfterRun: 'C',
};
