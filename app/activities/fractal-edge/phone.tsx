'use client';

import type { FractalEdge } from '#core/lesson/activities/fractal-edge';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { ChoosePlace } from './phone/choose-place';
import { ClosedPicture } from './phone/closed-picture';

/** The picture on one's own phone: a tap says where to look closer. A new window is a new choice. */
export function FractalEdgeScreen(props: ActivityProps<FractalEdge>) {
  const { phase, round } = props;
  if (phase.kind === 'picking') {
    return <ChoosePlace key={JSON.stringify(round.activity.windows)} {...props} phase={phase} />;
  }
  // Nothing runs: once it isn't open, it is over.
  return phase.kind === 'finished' ? <ClosedPicture {...props} phase={phase} /> : null;
}
