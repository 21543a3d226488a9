import { failure, type Result, success } from '#core/base/result';
import { cleanTitle } from '#core/lesson/plan/plan-titles';
import { type Sentence, sentence } from '#core/words/messages';

/** Characters. */
export const TITLE_LENGTH = 80;

/** The title of a room or a plan, fit to be shown, or what is wrong with it. */
export function titleOf(text: string, whereEmpty: Sentence): Result<string, Sentence> {
  const title = cleanTitle(text);
  if (title === '') return failure(whereEmpty);
  if ([...title].length > TITLE_LENGTH) {
    return failure(sentence('host-refusals.long-title', { most: TITLE_LENGTH }));
  }
  return success(title);
}
