import { LEARNING_RATE_LIMITS } from '#core/engine/experiment/learning-rate';
import type { Words } from '#core/words/words';
import { rateFieldText } from './rate-text';

export type ReadRate =
  | { readonly ok: true; readonly learningRate: number }
  | { readonly ok: false; readonly message: string };

const NUMBER = /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a typed rate: `0.1`, `.05`, `1e-3`. A comma is a decimal point; digits may be of any script that
 * keypads have.
 */
export function readRate(words: Words<'play'>, text: string): ReadRate {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, westernDigit)
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013\ufe63]/g, '-')
    .replace(/[,\u066b]/, '.');
  const learningRate = NUMBER.test(plain) ? Number(plain) : 0;
  const fault = (message: string): ReadRate => ({ ok: false, message });
  if (!(learningRate > 0)) return fault(words.say('play.control.not-positive'));
  const { lowest, highest } = LEARNING_RATE_LIMITS;
  if (learningRate < lowest) {
    return fault(words.say('play.control.least', { rate: rateFieldText(words, lowest) }));
  }
  if (learningRate > highest) return fault(words.say('play.control.most', { rate: highest }));
  return { ok: true, learningRate };
}

/** The digits of Arabic, Persian and Devanagari each start at their own 0. */
function westernDigit(digit: string): string {
  const point = digit.charCodeAt(0);
  const zero = point >= 0x966 ? 0x966 : point >= 0x6f0 ? 0x6f0 : 0x660;
  return String(point - zero);
}
