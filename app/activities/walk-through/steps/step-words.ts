import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { mathNumberText } from '../../../ui/formula/math-number';
import { asSentence, eventWords } from '../../../ui/words/walk-words';
import { placeText } from '../picture/step-texts';

/** Weights as text: "3.2", or "3.2, −1". */
export function weightsText(place: readonly number[]): string {
  return place.map(valueText).join(', ');
}

export function valueText(value: number): string {
  return mathNumberText(value, 5);
}

/** What happened at the last of these updates, as in "Step 62: the loss is too large for 32 bits."; null: nothing. */
export function lastEventWords(made: readonly WorkedUpdate[]): string | null {
  const last = made.at(-1);
  return last?.event ? asSentence(eventWords(last.step, last.event)) : null;
}

/**
 * What stands before the arithmetic of a mistake: "3.6 is", or "3.62 is near". A guess counts as the mistake within 5%
 * of the step, and then isn't what the arithmetic comes to.
 */
export function comesToWords(
  guess: readonly number[],
  place: readonly number[],
  digits: number,
): string {
  const shown = placeText(guess, digits);
  return `${shown} is${shown === placeText(place, digits) ? '' : ' near'}`;
}
