import type { Outcome } from '#core/engine/outcome';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { LISTED_OUTCOMES } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';

/** How many runs ended in each outcome, without those that none had. */
export function OutcomeList({
  words,
  runs,
}: {
  words: Pick<Words, 'numbers'>;
  runs: readonly ReviewRun[];
}) {
  const count = (outcome: Outcome) => runs.filter((run) => run.verdict.outcome === outcome).length;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[15px]">
      {LISTED_OUTCOMES.filter((outcome) => count(outcome) > 0).map((outcome) => (
        <li key={outcome} className="flex items-center gap-2">
          <OutcomeMark kind={outcome} size={16} />
          <strong className="font-[750]">{words.numbers.count(count(outcome))}</strong>
          <OutcomeWord kind={outcome} />
        </li>
      ))}
    </ul>
  );
}
