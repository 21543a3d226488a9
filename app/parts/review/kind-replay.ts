import type { ReactNode } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';

export interface ReplayPictureProps<Kind extends ActivityKind> {
  readonly activity: ActivityOf<Kind>;
  /** The whole step shown. */
  readonly step: number;
  /** With its fraction, for whoever paints every frame. */
  readonly currentStep: () => number;
}

/** What a replay shows of a kind of activity that has steps, but no runs that were stored. */
export interface KindReplay<Kind extends ActivityKind> {
  readonly Picture: (props: ReplayPictureProps<Kind>) => ReactNode;
}
