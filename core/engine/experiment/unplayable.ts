import type { Sentence } from '#core/words/messages';

/** An experiment, or a rate, that can't be run. Whoever catches it puts the reason into words. */
export class UnplayableError extends RangeError {
  override readonly name = 'UnplayableError';
  constructor(readonly reason: Sentence) {
    super(reason.key);
  }
}
