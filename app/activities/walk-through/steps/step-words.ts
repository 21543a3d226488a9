import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import type { Words } from '#core/words/words';
import { mathNumberText } from '../../../ui/formula/math-number';
import { separatorBeside } from '../../../ui/words/series';
import { eventWords } from '../../../ui/words/walk-words';
import { placeText } from '../picture/step-texts';

/** Weights as text: "3.2", or "3.2, −1". */
export function weightsText(place: readonly number[], decimal = '.'): string {
  return place.map((value) => valueText(value, decimal)).join(separatorBeside(decimal));
}

export function valueText(value: number, decimal = '.'): string {
  return mathNumberText(value, 5, decimal);
}

/** What happened at the last of these updates, as in "Step 62: the loss is too large for 32 bits."; null: nothing. */
export function lastEventWords(
  words: Words<'experiment'>,
  made: readonly WorkedUpdate[],
): string | null {
  const last = made.at(-1);
  return last?.event ? eventWords(words, last.step, last.event) : null;
}

/**
 * Whether a guess is printed as another number than the arithmetic of its mistake comes to: it counts as the mistake
 * within 5% of the step.
 */
export function isOnlyNear(
  guess: readonly number[],
  place: readonly number[],
  digits: number,
): boolean {
  return placeText(guess, digits) !== placeText(place, digits);
}
