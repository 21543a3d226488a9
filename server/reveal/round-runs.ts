import type { Picks, Verdicts } from '#core/lesson/round';
import type { Counts } from '#core/protocol/frame';
import type { Participant } from '#core/room/state';

/** What became public by a step. */
export interface News {
  /** Whose own part says more now. */
  readonly participants: readonly Participant['number'][];
  /** The shared board is another one. */
  readonly isBoardNew: boolean;
}

/** Run steps of catching up between two looks at the clock: 1 to 4 ms. */
export const PART_RUN_STEPS = 100_000;

export const NO_NEWS: News = { participants: [], isBoardNew: false };

/** What is known of the runs of a round at the step shown. */
export interface RoundRuns {
  /** Steps of catching up between two looks at the clock. */
  readonly stepsAtOnce: number;
  /** Of each group. */
  readonly verdicts: readonly Verdicts[];
  /** Per group. */
  counts(step: number): Counts[];
  histogram(): readonly number[];
  /** Goes on to this step, which never falls. */
  advanceTo(step: number): News;
  /** Who is public at the step that it has come to. */
  published(): readonly Participant['number'][];
  /** The students' inputs are others now. */
  follow(picks: Picks): void;
}
