import type { ReviewRound } from '../session-review';
import { answerItems } from './answer-items';
import { guessItems, tapItems } from './other-items';
import { pickItems } from './pick-items';
import type { ReportItem } from './report-item';

export const PLAN_MINUTES = 10;
export const MOST_ITEMS = 4;

/** Everything that could be taken up again, what matters most first. */
export function rankedItems(rounds: readonly ReviewRound[]): readonly ReportItem[] {
  const items = [
    ...answerItems(rounds),
    ...pickItems(rounds),
    ...tapItems(rounds),
    ...guessItems(rounds),
  ];
  return items.sort(
    (a, b) => b.score - a.score || b.affected - a.affected || a.round.number - b.round.number,
  );
}

/** The next ten minutes: in the order of rank, whatever still fits. */
export function nextTenMinutes(ranked: readonly ReportItem[]): readonly ReportItem[] {
  const plan: ReportItem[] = [];
  let left = PLAN_MINUTES;
  for (const item of ranked) {
    if (plan.length === MOST_ITEMS) break;
    if (item.minutes > left) continue;
    plan.push(item);
    left -= item.minutes;
  }
  return plan;
}
