import type { OutcomeCounts } from '#core/engine/outcome';
import { LISTED_OUTCOMES } from '../../ui/marks/outcome';
import { ENGLISH_WORDS } from '../../words/english';
import { CountRow } from './count-row';

/** How a group of runs ended. */
export function OutcomeRow({ outcomes }: { outcomes: OutcomeCounts }) {
  return (
    <CountRow
      counts={LISTED_OUTCOMES.filter((kind) => kind !== 'trapped' || outcomes.trapped > 0).map(
        (kind) => ({
          kind,
          count: outcomes[kind],
          words: ENGLISH_WORDS.say(`common.outcome.${kind}`),
        }),
      )}
    />
  );
}
