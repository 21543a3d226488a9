import { randomAt } from '#core/engine/random';
import type { Language } from '#core/words/languages';
import { suggestedName } from '../people/suggested-name';

/** A practice student's name: the same for the same language, seed and number. */
export function practiceName(language: Language, seed: number, student: number): string {
  return suggestedName(language, randomAt(seed, student, 0), randomAt(seed, student, 1));
}
