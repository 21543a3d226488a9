import type { Outcome, OutcomeCounts } from '#core/engine/outcome';
import { OUTCOME_WORDS } from '../../ui/marks/outcome';
import { CountRow } from './count-row';

const ORDER: readonly Outcome[] = ['converged', 'too-slow', 'trapped', 'oscillating', 'diverged'];

/** How a group of runs ended. */
export function OutcomeRow({ outcomes }: { outcomes: OutcomeCounts }) {
  return (
    <CountRow
      counts={ORDER.filter((kind) => kind !== 'trapped' || outcomes.trapped > 0).map((kind) => ({
        kind,
        count: outcomes[kind],
        words: OUTCOME_WORDS[kind],
      }))}
    />
  );
}
