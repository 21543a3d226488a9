import type { WorkedUpdate, WorkedWeight } from '#core/engine/simulation/worked-update';
import type { Words } from '#core/words/words';
import { equalsSign } from '../../../ui/formula/arithmetic-text';
import { mathNumberText } from '../../../ui/formula/math-number';
import { separatorBeside } from '../../../ui/words/series';

/** How the length of a step comes about: "1.5 × 16 = 24"; with memory only "step 0.1". */
export function stepLengthText(
  words: Words<'common'>,
  { learningRate }: WorkedUpdate,
  { gradient, quantities, step }: WorkedWeight,
  digits: number,
): string {
  const length = Math.abs(step.value);
  const number = (value: number) => mathNumberText(value, digits, words.numbers.decimal);
  if (quantities.length > 0) return words.say('common.picture.step', { length: number(length) });
  return `${number(learningRate)} × ${number(Math.abs(gradient))} ${equalsSign({ kind: 'product', left: learningRate, right: Math.abs(gradient) }, length, digits)} ${number(length)}`;
}

/** The same on a map, where lengths are those of vectors. */
export function lengthOfStep(
  words: Words<'common'>,
  { learningRate, weights }: WorkedUpdate,
  digits: number,
): string {
  const number = (value: number) => mathNumberText(value, digits, words.numbers.decimal);
  const length = gradientLength(weights.map(({ step }) => step.value));
  if (weights.some(({ quantities }) => quantities.length > 0))
    return words.say('common.picture.step', { length: number(length) });
  const slope = gradientLength(weights.map(({ gradient }) => gradient));
  const product = { kind: 'product', left: learningRate, right: slope } as const;
  return `${number(learningRate)} × ${number(slope)} ${equalsSign(product, length, digits)} ${number(length)}`;
}

export function gradientLength(slopes: readonly number[]): number {
  return Math.hypot(...slopes);
}

/** "3.2", or "(3.8, −0.25)". */
export function placeText(place: readonly number[], digits: number, decimal = '.'): string {
  const numbers = place
    .map((value) => mathNumberText(value, digits, decimal))
    .join(separatorBeside(decimal));
  return place.length === 1 ? numbers : `(${numbers})`;
}
