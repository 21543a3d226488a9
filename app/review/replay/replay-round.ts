import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { StoredRound } from '#core/lesson/replay/stored-round';
import type { ReviewRound } from '#core/report/session-review';

/** What of a round is sent to the page that replays it. */
export interface ReplayRound extends StoredRound {
  readonly number: number;
  readonly title: string;
  readonly activity: Activity;
  /** The last one that the class saw. */
  readonly steps: number;
  /** Who would have stopped where, if that was asked. */
  readonly taps: readonly { readonly participant: number; readonly step: number }[];
}

/** Why a round can't be replayed: it has no steps, or none that anybody made. */
export type NothingToReplay = 'no-steps' | 'nobody';

/** A round as it is replayed, or why it can't be: nothing without steps, answers included, is sent. */
export function replayRound(round: ReviewRound): ReplayRound | NothingToReplay {
  const { number, title, activity, engineVersion, runs, taps, furthest } = round;
  const rules = rulesOf(activity);
  const steps = furthest ?? rules.steps(activity);
  if (steps === 0) return 'no-steps';
  if (rules.groups(activity, EMPTY_INPUTS).length > 0 && runs.length === 0) {
    return 'nobody';
  }
  return {
    number,
    title,
    activity,
    engineVersion,
    steps,
    taps: taps.map(({ participant, step }) => ({ participant, step })),
    runs: runs.map(({ participant, side, learningRate, changes, verdict }) => ({
      participant,
      side,
      learningRate,
      changes,
      verdict,
    })),
  };
}
