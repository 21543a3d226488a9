import { type Result, success } from '#core/base/result';
import type { Fault } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import {
  type ActivityDraft,
  activityOfDraft,
  draftOfActivity,
  firstActivityDraft,
} from './activity-draft';
import { DEFAULT_LIMIT, timeLimitOf } from './time-limit';

/** An activity made on the spot, with what else a round needs. */
export interface RoundDraft {
  readonly activity: ActivityDraft;
  /** May be empty. */
  readonly title: string;
  /** Seconds as typed; empty for none. */
  readonly limit: string;
}

export interface RoundSetup {
  readonly activity: Activity;
  readonly title: string;
  /** Seconds; null for none. */
  readonly timeLimit: number | null;
}

export function firstRoundDraft(): RoundDraft {
  return { activity: firstActivityDraft(), title: '', limit: DEFAULT_LIMIT };
}

/** The same activity again, ready to be changed. */
export function roundDraftOf({ activity }: { readonly activity: Activity }): RoundDraft {
  return { ...firstRoundDraft(), activity: draftOfActivity(activity) };
}

/** The round that the draft describes, or the first fault in it. */
export function roundOfDraft({ activity, title, limit }: RoundDraft): Result<RoundSetup, Fault> {
  const made = activityOfDraft(activity);
  if (!made.ok) return made;
  const timeLimit = isTimed(activity.kind) ? timeLimitOf(limit) : success(null);
  if (!timeLimit.ok) return timeLimit;
  return success({ activity: made.value, title: title.trim(), timeLimit: timeLimit.value });
}

/** Whether a time limit means anything for this kind. */
export function isTimed(kind: ActivityKind): boolean {
  return rulesOf({ kind }).before !== null;
}
