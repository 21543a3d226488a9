'use client';

import type { OutcomeCounts } from '#core/engine/outcome';
import { LISTED_OUTCOMES } from '../../ui/marks/outcome';
import { useWords } from '../../words/language';
import { CountRow } from './count-row';

/** How a group of runs ended. */
export function OutcomeRow({ outcomes }: { outcomes: OutcomeCounts }) {
  const words = useWords('common');
  return (
    <CountRow
      counts={LISTED_OUTCOMES.filter((kind) => kind !== 'trapped' || outcomes.trapped > 0).map(
        (kind) => ({
          kind,
          count: outcomes[kind],
          words: words.say(`common.outcome.${kind}`),
        }),
      )}
    />
  );
}
