import type { Experiment } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '../activity';
import type { Pace } from '../pace';
import type { Point } from '../points';
import type { FinishedRound, Inputs, Picks } from '../round';

/** What a student may give to an activity. */
export type InputKind = 'pick' | 'change' | 'tap' | 'vote';

/**
 * One kind of activity: what is collected and when, what runs, and at what pace it is shown. The phases
 * are the same for all: picking (where `before` names an input), running (where there are steps), finished.
 */
export interface ActivityRules<A extends Activity = Activity> {
  readonly kind: ActivityKind;
  /** Collected before the lock; null: the round begins with its run. */
  readonly before: InputKind | null;
  /** Collected while the run goes on; null: nothing. */
  readonly during: InputKind | null;
  /** What is wrong with the settings, as a sentence, or null. */
  fault(activity: A): string | null;
  /** What runs, with whose rate: one group, two in a duel, none in a question. */
  groups(activity: A, inputs: Inputs): readonly RunGroup[];
  /** Steps that are shown; 0 where nothing runs. */
  steps(activity: A): number;
  readonly pace: Pace;
  /**
   * What each participant earns, for all who took part; null as long as nothing is to be told, or where
   * the activity is not scored. `earlier` are the finished rounds before it, oldest first.
   */
  points(activity: A, finished: FinishedRound, earlier: readonly FinishedRound[]): Points | null;
}

export type Points = ReadonlyMap<number, readonly Point[]>;

/** Runs of one experiment. Keys are participant numbers; in a sweep they count the rates from 1. */
export interface RunGroup {
  readonly experiment: Experiment;
  readonly picks: Picks;
}
