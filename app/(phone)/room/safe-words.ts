import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import { reassurance } from '../../parts/phone/input/input-words';

/** What is said beside "Reconnecting", except during picking and voting: what of this phone's is safe. */
export function safeWords(
  words: Words<'phone' | 'common'>,
  view: StudentView,
  { pick, tap, vote }: You,
): string {
  const { phase } = view;
  if (!('round' in phase)) return words.say('phone.safe.in');
  const { number } = phase.round;
  const given = (input: { readonly round: number } | null) => input?.round === number;
  if (given(vote)) return reassurance(words, 'answer', false, true);
  if (given(tap)) return reassurance(words, 'stop', false, true);
  // Only in steer are there changes.
  if (phase.kind === 'running' && given(pick) && pick?.changes.length !== 0) {
    return words.say('phone.safe.rate');
  }
  return reassurance(words, 'pick', false, given(pick));
}
