'use client';

import type { RangeTest } from '#core/room/activities/activity';
import type { ActivityProps } from '../activities/activity-props';
import { RangeResult } from './range-result';
import { RangeRun } from './range-run';

/** A range test: the rate grows, and one taps where one would stop. */
export function RangeTestScreen(props: ActivityProps<RangeTest>) {
  const { phase } = props;
  if (phase.kind === 'finished') return <RangeResult {...props} phase={phase} />;
  return <RangeRun {...props} />;
}
