import { failure, type Result, success } from '#core/base/result';
import type { Fault } from '#core/engine/experiment/experiment';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import { itemFaults } from '#core/lesson/plan/lesson-plan-check';
import { sentence } from '#core/words/messages';
import {
  type ActivityDraft,
  activityOfDraft,
  draftOfActivity,
  firstActivityDraft,
} from '../../setup/activity-draft';
import { isTimed } from '../../setup/round-draft';
import { DEFAULT_LIMIT, limitText, timeLimitOf } from '../../setup/time-limit';

/** An item of the plan as it is being written. */
export interface ItemDraft {
  readonly title: string;
  readonly note: string;
  readonly activity: ActivityDraft;
  /** Seconds as typed; empty for none. */
  readonly limit: string;
}

/** @param item null: a new one */
export function itemDraftOf(item: PlanItem | null): ItemDraft {
  if (item === null) {
    return { title: '', note: '', activity: firstActivityDraft(), limit: DEFAULT_LIMIT };
  }
  const { title, note, activity, timeLimit } = item;
  return { title, note, activity: draftOfActivity(activity), limit: limitText(timeLimit) };
}

/**
 * The item that the draft describes, or the first thing that is wrong with it.
 * @param id empty for a new one, whose id then follows from its kind
 */
export function itemOfDraft(draft: ItemDraft, id: string): Result<PlanItem, Fault> {
  const { note } = draft;
  const title = draft.title.trim();
  if (title === '') return failure({ field: 'title', message: sentence('faults.give-title') });
  const activity = activityOfDraft(draft.activity);
  if (!activity.ok) return activity;
  const { kind } = activity.value;
  const limit = isTimed(kind) ? timeLimitOf(draft.limit) : success(null);
  if (!limit.ok) return limit;
  const item: PlanItem = {
    id: id || kind,
    title,
    note: note.trim(),
    activity: activity.value,
    timeLimit: limit.value,
  };
  const [fault] = itemFaults(item);
  return fault === undefined ? success(item) : failure(fault);
}
