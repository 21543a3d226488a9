import type { Picks, Verdicts } from '#core/lesson/round';
import type { Counts } from '#core/protocol/views/frame';
import type { Participant } from '#core/room/state';

/** What has become public by a step. */
export interface News {
  /** Whose own part has changed. */
  readonly participants: readonly Participant['number'][];
  /** The shared board has changed. */
  readonly isBoardNew: boolean;
}

export const NO_NEWS: News = { participants: [], isBoardNew: false };

/** What is known of the runs of a round at the step shown. */
export interface RoundRuns {
  /** Steps between two looks at the clock while catching up. */
  readonly stepsAtOnce: number;
  /** Of each group. */
  readonly verdicts: readonly Verdicts[];
  /** Per group. */
  counts(step: number): Counts[];
  histogram(): readonly number[];
  /** Advances to this step, which never decreases. */
  advanceTo(step: number): News;
  /** Who is public at the present step. */
  published(): readonly Participant['number'][];
  /** The students' inputs have changed. */
  follow(picks: Picks): void;
}
