import type { Result } from '#core/base/result';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { RateWindow } from '#core/engine/theory/rate-map';
import type { Sentence } from '#core/words/messages';
import type { Pace } from '../pace';
import type { Point } from '../points';
import type { FinishedRoundOf, Inputs, Picks } from '../round';
import type { Asked, AskedBefore, AskedDuring } from './inputs';

/**
 * One kind of activity: what is asked for and when, what runs, and at what pace it is shown. The phases
 * are the same for all: picking (where `before` names an input), running (where there are steps), finished.
 */
export interface ActivityRules<A extends { readonly kind: string }> {
  readonly kind: A['kind'];
  /** Asked for before the lock; null: the round begins with its run. */
  readonly before: keyof AskedBefore | null;
  /** Asked for while the run goes on; null: nothing. */
  readonly during: keyof AskedDuring | null;
  /** The particulars of each input that `before` and `during` name, and of no other. */
  asks(activity: A): Partial<Asked>;
  /**
   * The activity as it goes to whoever may not see its answer yet. null: there is no answer. Where there
   * is one, the instructor shows it after the vote, and may have the class vote again until then.
   */
  readonly withoutAnswer: ((activity: A) => A) | null;
  /** It may be locked before anybody has given anything, which only steers what is shown. */
  readonly endsWithoutInput?: true;
  /** For a picture into which the instructor zooms while it is open. */
  readonly zoom?: ZoomRules<A>;
  /** What is wrong with the settings, or null. */
  fault(activity: A): Sentence | null;
  /** What runs, and at whose rates: one group, two in a duel, none in a question. */
  groups(activity: A, inputs: Inputs): readonly RunGroup[];
  /** Steps that are shown; 0 where nothing runs. */
  steps(activity: A): number;
  readonly pace: Pace;
  /**
   * What each student who took part earns; null as long as that isn't known, or if the activity isn't
   * scored. `earlier` are the finished rounds of this kind before it, oldest first.
   */
  points(
    activity: A,
    finished: FinishedRoundOf<A>,
    earlier: readonly FinishedRoundOf<A>[],
  ): Points | null;
}

export interface ZoomRules<A> {
  /** The activity with this window, null: with the one before; or what is wrong. */
  to(activity: A, window: RateWindow | null): Result<A, Sentence>;
  /** The window that most of the class chose; null if nobody did. */
  chosen(activity: A, votes: Inputs['votes']): RateWindow | null;
}

export type Points = ReadonlyMap<number, readonly Point[]>;

/** Runs of one experiment. The keys are participant numbers; in a sweep they number the rates from 1. */
export interface RunGroup {
  readonly experiment: Experiment;
  readonly picks: Picks;
  /** Present where it is one run beside the class's, which everybody watches and nobody picked. */
  readonly isOneForAll?: true;
}
