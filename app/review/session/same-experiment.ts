import type { ReviewRound } from '../../parts/review/review-types';
import { racedExperiment } from '../../parts/review/round-data';

/**
 * The rounds that can be compared, of one kind and with one rate for each student: those on the experiment that was played most often, in order; of two
 * played equally often, the later one. Fewer than two where no experiment was played twice.
 */
export function comparableRounds(rounds: readonly ReviewRound[]): readonly ReviewRound[] {
  const groups = new Map<string, ReviewRound[]>();
  for (const round of rounds) {
    const experiment = racedExperiment(round);
    if (experiment === null) continue;
    const key = `${round.activity.kind} ${JSON.stringify(sorted(experiment))}`;
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  const best = [...groups.values()].reduce<ReviewRound[]>(
    (most, group) => (group.length >= most.length ? group : most),
    [],
  );
  return best.length < 2 ? [] : best;
}

/** The same value with the keys of every object in order: stored experiments may differ in theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
