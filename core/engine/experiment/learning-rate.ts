import { type Sentence, sentence } from '#core/words/messages';

/** Of every learning rate. */
export const LEARNING_RATE_LIMITS = { lowest: 1e-12, highest: 1e6 } as const;

/** What is wrong with a number as a learning rate, to students as to instructors; or null. */
export function checkLearningRate(rate: number): Sentence | null {
  const { lowest, highest } = LEARNING_RATE_LIMITS;
  if (typeof rate !== 'number' || Number.isNaN(rate)) {
    return sentence('refusals.rate-not-a-number');
  }
  if (rate === 0) return sentence('refusals.rate-zero');
  if (rate < 0) return sentence('refusals.rate-negative');
  // As one types it.
  if (rate < lowest) return sentence('refusals.rate-too-small', { lowest: String(lowest) });
  return rate > highest ? sentence('refusals.rate-too-large', { highest }) : null;
}
