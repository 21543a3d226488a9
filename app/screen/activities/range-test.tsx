import type { RangeTest } from '#core/room/activities/activity';
import { RangeTestResult } from '../parts/range-test-result';
import { RangeTestRun } from '../parts/range-test-run';
import type { ActivityScreen } from './screen-activity';

/** One run whose rate grows; the class taps where it would stop, unseen until the end. */
export const rangeTest: ActivityScreen<RangeTest> = {
  Picking: null,
  Running: RangeTestRun,
  pictures: [{ key: 'W', words: 'Taps', isThere: () => true, Show: RangeTestResult }],
  firstAfterRun: null,
};
