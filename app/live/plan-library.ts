import type { LessonPlan } from '#core/lesson/plan/lesson-plan';

/** A plan saved on this server, as listed. */
export interface SavedPlan {
  readonly id: string;
  readonly title: string;
  /** How many. */
  readonly items: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** The plans that come with the product; a new room begins with the first. */
export const BUILT_IN_TITLES = ['The learning rate', 'The edge of research'] as const;
export type BuiltInTitle = (typeof BUILT_IN_TITLES)[number];

/** Reads the saved plans; commands write them. Rejects when the server can't be reached. */
export interface PlanLibrary {
  readonly list: () => Promise<readonly SavedPlan[]>;
  /** null if the plan is gone. */
  readonly load: (id: string) => Promise<LessonPlan | null>;
  /** One that comes with the product. No page holds it: its answers would be in a public file. */
  readonly builtIn: (title: BuiltInTitle) => Promise<LessonPlan>;
}

export const UNREACHED = 'The server can’t be reached. Try once more in a moment.';

const ADDRESS = '/teach/plan/saved';
const BUILT_IN_ADDRESS = '/teach/plan/built-in';

/** The plans saved on this server, which the instructor's cookie gives access to. */
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
  builtIn: async (title) => {
    const response = await fetch(`${BUILT_IN_ADDRESS}?title=${encodeURIComponent(title)}`);
    if (!response.ok) throw new Error(`The built-in plan was answered with ${response.status}.`);
    return response.json();
  },
};
