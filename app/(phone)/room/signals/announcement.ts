import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { rateText } from '../../../parts/phone/rate-text';
import { OUTCOME_WORDS } from '../../../ui/marks/outcome';
import { roundTitle } from '../../../ui/words/activity-words';

/** What has just happened in the room, as one sentence. */
export function spokenNews({ phase }: StudentView, { pick, verdict }: You): string {
  switch (phase.kind) {
    case 'lobby':
      return 'You are in. Waiting for the next round.';
    case 'picking':
      if (phase.closing) return 'Locked.';
      if (phase.paused) return 'Paused.';
      return `${roundTitle(phase.round)} is open.`;
    case 'running':
    case 'finished':
      if (phase.kind === 'running' && phase.paused) return 'Paused.';
      if (phase.kind === 'finished' && phase.tally !== null) {
        return phase.isAnswerShown ? 'The answer is shown.' : 'Locked. Look at the screen.';
      }
      if (verdict === null || pick?.round !== phase.round.number) {
        return phase.kind === 'running' ? 'The run is on.' : `${roundTitle(phase.round)} is over.`;
      }
      return `Your run with ${rateText(pick.learningRate)} ${
        verdict.outcome === 'too-slow' ? 'was' : 'has'
      } ${OUTCOME_WORDS[verdict.outcome]}.`;
    case 'closed':
      return 'The room is closed.';
  }
}
