import type { Activity } from '../activities/activity';

/** One activity of a lesson, with all its settings. */
export interface PlanItem {
  /** Unique in its plan. */
  readonly id: string;
  /** What the class reads above it, 1 to 60 characters. */
  readonly title: string;
  /** For the instructor only: what to say, what to look for. May be empty. */
  readonly note: string;
  readonly activity: Activity;
  /** Seconds to pick or to vote; null: until it is locked by hand. */
  readonly timeLimit: number | null;
}

/** An ordered list of activities. */
export interface LessonPlan {
  readonly title: string;
  readonly items: readonly PlanItem[];
}

export const EMPTY_PLAN: LessonPlan = { title: '', items: [] };
/** Items in a plan. */
export const PLAN_LIMIT = 60;
/** Characters of what an instructor may write into a plan. */
export const PLAN_TEXTS = { planTitle: 80, itemTitle: 60, note: 1_000, id: 40 } as const;
