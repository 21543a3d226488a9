import { LEARNING_RATE_LIMITS, rateFault } from '#core/engine/experiment/rate-fault';
import { type Sentence, sentence } from '#core/words/messages';

/** Why a student can't have this learning rate, or null. */
export function objectionToRate(rate: number): Sentence | null {
  const fault = rateFault(rate);
  switch (fault) {
    case null:
      return null;
    case 'too-small':
      return sentence('refusals.rate-too-small', LEARNING_RATE_LIMITS);
    case 'too-large':
      return sentence('refusals.rate-too-large', LEARNING_RATE_LIMITS);
    default:
      return sentence(`refusals.rate-${fault}`);
  }
}
