import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import { rateText } from '../../../parts/phone/rate-text';
import { roundTitle } from '../../../ui/words/activity-words';

/** What has just happened in the room, as one sentence. */
export function spokenNews(
  words: Words<'common' | 'phone'>,
  { phase }: StudentView,
  { pick, verdict }: You,
): string {
  switch (phase.kind) {
    case 'lobby':
      return words.say('phone.news.lobby');
    case 'picking':
      if (phase.closing) return words.say('phone.news.locked');
      if (phase.paused) return words.say('phone.news.paused');
      return words.say('phone.news.open', { round: roundTitle(words, phase.round) });
    case 'running':
    case 'finished':
      if (phase.kind === 'running' && phase.paused) return words.say('phone.news.paused');
      if (phase.kind === 'finished' && phase.tally !== null) {
        return words.say(phase.isAnswerShown ? 'phone.news.answer' : 'phone.news.look-up');
      }
      if (verdict === null || pick?.round !== phase.round.number) {
        return phase.kind === 'running'
          ? words.say('phone.news.running')
          : words.say('phone.news.over', { round: roundTitle(words, phase.round) });
      }
      return words.say(`phone.news.run.${verdict.outcome}`, {
        rate: rateText(words, pick.learningRate),
      });
    case 'closed':
      return words.say('phone.news.closed');
  }
}
