import type { ReactNode } from 'react';
import type { Activity } from '#core/lesson/activities/activity';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import type { PhaseOf, RoundPhaseKind } from '#core/protocol/views/phase-of';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Key } from '#core/words/messages';
import type { ScreenClock } from './clock';

/** A phase with a round, as the projector is told of it. */
export type ScreenPhase<Kind extends RoundPhaseKind = RoundPhaseKind> = PhaseOf<ScreenView, Kind>;

/** The props of every picture of a round, in these phases. */
export interface PictureProps<
  A extends Activity = Activity,
  Kind extends RoundPhaseKind = RoundPhaseKind,
> {
  readonly view: ScreenView;
  readonly phase: ScreenPhase<Kind>;
  /** Of the phase's round. */
  readonly activity: A;
  readonly board: Board | null;
  /** From the last frame, per group of runs; empty before the first one. */
  readonly counts: readonly Counts[];
  readonly clock: ScreenClock;
  /** Whether theory has been asked for. */
  readonly theory: boolean;
}

export type Picture<A extends Activity = Activity, Kind extends RoundPhaseKind = RoundPhaseKind> = (
  props: PictureProps<A, Kind>,
) => ReactNode;

/** A picture of the finished round. */
export interface FinishedPicture<A extends Activity = Activity> {
  /** Pressed once it shows the picture, again it returns to the first one. One upper-case letter. */
  readonly key: string;
  /** As its button has it. */
  readonly name: Extract<Key, `screen.picture.${string}`>;
  /** Whether this round has it. */
  isThere(phase: ScreenPhase<'finished'>, view: ScreenView): boolean;
  readonly Show: Picture<A, 'finished'>;
  /** Whether theory can be drawn over it. */
  readonly hasTheory?: boolean;
}

/** How one kind of activity is shown on the projector. */
export interface ActivityScreen<A extends Activity = Activity> {
  /** While it collects picks or votes; null if it opens with its run. */
  readonly Picking: Picture<A, 'picking'> | null;
  /** null if nothing runs. */
  readonly Running: Picture<A, 'running'> | null;
  /** The pictures of the finished round, the main one first. */
  readonly pictures: readonly FinishedPicture<A>[];
  /** The key of the picture that those who watched the run see first, for some seconds. */
  readonly firstAfterRun: string | null;
}
