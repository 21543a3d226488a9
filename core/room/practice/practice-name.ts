import { randomAt } from '#core/engine/random';
import { suggestedName } from '../people/suggested-name';

/** A practice student's name: the same for the same seed and number. */
export function practiceName(seed: number, student: number): string {
  return suggestedName(randomAt(seed, student, 0), randomAt(seed, student, 1));
}
