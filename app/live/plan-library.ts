import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { PageLanguage } from '#core/words/languages';
import { ownAddress } from '../ui/address/own-address';

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
export type BuiltInCode = 'lesson' | 'research';

/** Reads the saved plans; commands write them. Rejects when the server can't be reached. */
export interface PlanLibrary {
  readonly list: () => Promise<readonly SavedPlan[]>;
  /** null if the plan is gone. */
  readonly load: (id: string) => Promise<LessonPlan | null>;
  /** One that comes with the product, in a language. No page holds it: its answers would be in a public file. */
  readonly builtIn: (plan: BuiltInCode, language: PageLanguage) => Promise<LessonPlan>;
}

const ADDRESS = ownAddress('/teach/plan/saved');
const BUILT_IN_ADDRESS = ownAddress('/teach/plan/built-in');

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
  builtIn: async (plan, language) => {
    const response = await fetch(`${BUILT_IN_ADDRESS}?${new URLSearchParams({ plan, language })}`);
    if (!response.ok) throw new Error(`The built-in plan was answered with ${response.status}.`);
    return response.json();
  },
};
