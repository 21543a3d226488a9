'use client';

import type { RangeTest } from '#core/lesson/activities/range-test';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { RangeResult } from './phone/range-result';
import { RangeRun } from './phone/range-run';

/** A range test: the rate grows, and everyone taps where they would stop. */
export function RangeTestScreen(props: ActivityProps<RangeTest>) {
  const { phase } = props;
  if (phase.kind === 'finished') return <RangeResult {...props} phase={phase} />;
  return <RangeRun {...props} />;
}
