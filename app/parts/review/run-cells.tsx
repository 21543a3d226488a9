import type { ReactNode } from 'react';
import type { Outcome } from '#core/engine/outcome';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';

/** Mark and word of an outcome, in a table. */
export function OutcomeCell({ outcome }: { outcome: Outcome }) {
  return (
    <span className="flex items-center gap-2 whitespace-nowrap">
      <OutcomeMark kind={outcome} size={16} />
      <OutcomeWord kind={outcome} />
    </span>
  );
}

export function stepCell(
  words: Words<'review-rounds'>,
  { verdict: { step } }: ReviewRun,
): ReactNode {
  return step === null ? words.say('review-rounds.no-step') : words.numbers.count(step);
}
