import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { mathNumberText } from '../../../ui/formula/math-number';
import { eventWords, sentence } from '../../../ui/words/walk-words';

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
  return last?.event ? sentence(eventWords(last.step, last.event)) : null;
}
