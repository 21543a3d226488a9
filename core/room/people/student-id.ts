import { type Sentence, sentence } from '#core/words/messages';
import { failure, type Result, success } from '../../base/result';
import { visibleText } from '../../base/visible-text';

/** In UTF-16 units, cleaned. */
const ID_LENGTH = 40;

/**
 * What a student typed where the room asks for an id: composed, without invisible characters, spaces collapsed. What
 * it is, and whether it is right, only the university knows. Fails with a sentence where there is none, or too much.
 * @param label what the instructor asks for
 */
export function cleanStudentId(text: string, label: string): Result<string, Sentence> {
  const id = visibleText(text.normalize('NFKC'));
  if (!/[\p{L}\p{N}]/u.test(id)) return failure(sentence('refusals.no-id', { label }));
  return id.length > ID_LENGTH
    ? failure(sentence('refusals.long-id', { most: ID_LENGTH, label }))
    : success(id);
}
