import type { Outcome } from '#core/engine/outcome';
import type { ReviewRun } from '#core/report/session-review';
import { OUTCOME_WORDS } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';

const ORDER: readonly Outcome[] = ['converged', 'too-slow', 'trapped', 'oscillating', 'diverged'];

/** How many runs ended in each outcome, without those that none had. */
export function OutcomeList({ runs }: { runs: readonly ReviewRun[] }) {
  const count = (outcome: Outcome) => runs.filter((run) => run.verdict.outcome === outcome).length;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[15px]">
      {ORDER.filter((outcome) => count(outcome) > 0).map((outcome) => (
        <li key={outcome} className="flex items-center gap-2">
          <OutcomeMark kind={outcome} size={16} />
          <strong className="font-[750]">{count(outcome)}</strong>
          {OUTCOME_WORDS[outcome]}
        </li>
      ))}
    </ul>
  );
}
