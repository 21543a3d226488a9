import { OUTCOMES, type Verdict } from '#core/engine/outcome';
import type { OutcomeCounts } from '#core/protocol/views';

export function countOutcomes(verdicts: Iterable<Verdict>): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts;
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}
