import { readTyped } from '#core/base/read-typed';
import { LEARNING_RATE_LIMITS } from '#core/engine/experiment/learning-rate';
import type { Words } from '#core/words/words';
import { rateFieldText } from './rate-text';

export type ReadRate =
  | { readonly ok: true; readonly learningRate: number }
  | { readonly ok: false; readonly message: string };

/** Reads a typed rate. */
export function readRate(words: Words<'play'>, text: string): ReadRate {
  const learningRate = readTyped(text);
  const fault = (message: string): ReadRate => ({ ok: false, message });
  if (!(learningRate > 0)) return fault(words.say('play.control.not-positive'));
  const { lowest, highest } = LEARNING_RATE_LIMITS;
  if (learningRate < lowest) {
    return fault(words.say('play.control.least', { rate: rateFieldText(words, lowest) }));
  }
  if (learningRate > highest) return fault(words.say('play.control.most', { rate: highest }));
  return { ok: true, learningRate };
}
