import type { ReactNode } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Words } from '#core/words/words';

export interface ReplayPictureProps<Kind extends ActivityKind> {
  readonly activity: ActivityOf<Kind>;
  /** Above it: that it is what happened, or what would have. */
  readonly title: string;
  /** Whether nothing stands beside it. */
  readonly isAlone: boolean;
  /** The whole step shown. */
  readonly step: number;
  /** With its fraction, for whoever paints every frame. */
  readonly currentStep: () => number;
}

/** What a replay shows of a kind of activity that has steps, but no runs that were stored. */
export interface KindReplay<Kind extends ActivityKind> {
  readonly Picture: (props: ReplayPictureProps<Kind>) => ReactNode;
  /**
   * What came of a change, as clauses that follow on what was changed, the most important first.
   * @param steps the last one that the class saw
   */
  readonly compared: (
    words: Words<'replay'>,
    before: ActivityOf<Kind>,
    after: ActivityOf<Kind>,
    steps: number,
  ) => readonly string[];
}
