import type { LessonPlan } from '#core/lesson/plan/lesson-plan';

/** A plan that this server keeps, as its list tells it. */
export interface SavedPlan {
  readonly id: string;
  readonly title: string;
  /** How many. */
  readonly items: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** What is read of the saved plans; they are written by commands. Rejects where the server can't be reached. */
export interface PlanLibrary {
  readonly list: () => Promise<readonly SavedPlan[]>;
  /** null: there is no such plan any more. */
  readonly load: (id: string) => Promise<LessonPlan | null>;
}

const ADDRESS = '/teach/plan/saved';

/** This server's, by the instructor's cookie. */
export const SERVER_LIBRARY: PlanLibrary = {
  list: async () => {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(`The list was answered with ${response.status}.`);
    return response.json();
  },
  load: async (id) => {
    const response = await fetch(`${ADDRESS}/${encodeURIComponent(id)}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`The plan was answered with ${response.status}.`);
    return response.json();
  },
};
