import { LEARNING_RATE_LIMITS, rateFault } from '#core/engine/experiment/rate-fault';
import { type Sentence, sentence } from '#core/words/messages';

/** Why a student can't have this learning rate, or null. */
export function objectionToRate(rate: number): Sentence | null {
  const fault = rateFault(rate);
  switch (fault) {
    case null:
      return null;
    case 'too-small':
      // As one types it.
      return sentence('refusals.rate-too-small', { lowest: String(LEARNING_RATE_LIMITS.lowest) });
    case 'too-large':
      return sentence('refusals.rate-too-large', { highest: LEARNING_RATE_LIMITS.highest });
    default:
      return sentence(`refusals.rate-${fault}`);
  }
}
