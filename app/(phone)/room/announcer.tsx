import type { StudentView, You } from '#core/protocol/views';
import { OUTCOME_WORDS } from '../../ui/outcome';
import { rateText } from '../pick/rate-text';

/** Says to a screen reader what has changed, in one sentence and only at the turns of a round. */
export function Announcer({ view, you }: { view: StudentView; you: You }) {
  return (
    <p className="sr-only" aria-live="polite">
      {sentence(view, you)}
    </p>
  );
}

function sentence({ phase }: StudentView, { pick, verdict }: You): string {
  switch (phase.kind) {
    case 'lobby':
      return 'You are in. Waiting for the next round.';
    case 'picking':
      if (phase.closing) return 'The picks are locked.';
      return `Round ${phase.round.number} is open. Pick a learning rate.`;
    case 'running':
    case 'finished':
      if (verdict === null || pick?.round !== phase.round.number) {
        return phase.kind === 'running' ? 'The run is on.' : 'The round is over.';
      }
      return `Your run with ${rateText(pick.learningRate)} ${
        verdict.outcome === 'too-slow' ? 'was' : 'has'
      } ${OUTCOME_WORDS[verdict.outcome]}.`;
    case 'closed':
      return 'The room is closed.';
  }
}
