import type { Sweep } from '#core/lesson/activities/sweep';
import type { ActivityScreen } from '../../parts/screen/screen-activity';
import { CurvesPicture } from './screen/curves-picture';
import { DemonstrationSweep } from './screen/demonstration-sweep';

/** The instructor's demonstration: nobody picks, and the screen shows rates, not people. */
export const sweepPictures: ActivityScreen<Sweep> = {
  Picking: null,
  Running: CurvesPicture,
  pictures: [
    { key: 'C', name: 'screen.picture.curves', isThere: () => true, Show: CurvesPicture },
    {
      key: 'W',
      name: 'screen.picture.rates-steps',
      isThere: () => true,
      Show: DemonstrationSweep,
      hasTheory: true,
    },
  ],
  firstAfterRun: 'C',
};
