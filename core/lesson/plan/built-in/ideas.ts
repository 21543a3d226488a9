import { allWords } from '#core/words/all-words';
import { LANGUAGES, type Language } from '#core/words/languages';

/** What the built-in questions are about. */
export const IDEAS = ['rising', 'slow', 'scale', 'rest', 'rate-free'] as const;
export type IdeaCode = (typeof IDEAS)[number];

/** In a stored plan an idea is a text, in the language in which the plan was written. */
const CODES: ReadonlyMap<string, IdeaCode> = new Map(
  (Object.keys(LANGUAGES) as Language[]).flatMap((language) => {
    const words = allWords(language);
    return IDEAS.map((code) => [words.say(`plan-questions.idea.${code}`), code] as const);
  }),
);

/** Of which built-in idea this is the text, in whichever language; null: one of somebody's own. */
export function ideaCode(text: string): IdeaCode | null {
  return CODES.get(text) ?? null;
}
