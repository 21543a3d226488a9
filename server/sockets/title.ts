import { failure, type Result, success } from '#core/base/result';
import { cleanTitle } from '#core/lesson/plan/plan-titles';

/** Characters. */
export const TITLE_LENGTH = 80;

/** The title of a room or a plan, fit to be shown, or a sentence about what is wrong with it. */
export function titleOf(text: string, whereEmpty: string): Result<string, string> {
  const title = cleanTitle(text);
  if (title === '') return failure(whereEmpty);
  if ([...title].length > TITLE_LENGTH) {
    return failure(`A title has at most ${TITLE_LENGTH} characters: shorten it.`);
  }
  return success(title);
}
