import { visibleText } from '../../base/visible-text';
import type { LessonPlan } from './lesson-plan';

/** A title as the class may read it: composed, on one line, without direction marks and what is invisible. */
export function cleanTitle(text: string): string {
  return visibleText(text.normalize('NFC'));
}

/** The plan with its own title and those of its items cleaned. */
export function withCleanTitles(plan: LessonPlan): LessonPlan {
  return {
    title: cleanTitle(plan.title),
    items: plan.items.map((item) => ({ ...item, title: cleanTitle(item.title) })),
  };
}
