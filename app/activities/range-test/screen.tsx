import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ActivityScreen } from '../../parts/screen/screen-activity';
import { RangeTestOnLogAxis, RangeTestResult } from './screen/range-test-result';
import { RangeTestRun } from './screen/range-test-run';

/** One run whose rate grows; everyone taps where they would stop, unseen until the end. */
export const rangeTestPictures: ActivityScreen<RangeTest> = {
  Picking: null,
  Running: RangeTestRun,
  pictures: [
    { key: 'W', name: 'screen.picture.taps', isThere: () => true, Show: RangeTestResult },
    { key: 'L', name: 'screen.picture.taps-log', isThere: () => true, Show: RangeTestOnLogAxis },
  ],
  firstAfterRun: null,
};
