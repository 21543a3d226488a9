import { IDEA_TEXTS } from '#core/words/generated/ideas';

/** What the built-in questions are about. */
export const IDEAS = ['rising', 'slow', 'scale', 'rest', 'rate-free'] as const;
export type IdeaCode = (typeof IDEAS)[number];

/** In a stored plan an idea is a text, in the language in which the plan was written. */
const CODES: ReadonlyMap<string, IdeaCode> = new Map(
  Object.values(IDEA_TEXTS).flatMap((texts) => IDEAS.map((code) => [texts[code], code] as const)),
);

/** Of which built-in idea this is the text, in whichever language; null: one of somebody's own. */
export function ideaCode(text: string): IdeaCode | null {
  return CODES.get(text) ?? null;
}
