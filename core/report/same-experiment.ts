import { racedExperiment } from './round-facts';
import type { ReviewRound } from './session-review';

/**
 * The rounds that can be compared: on the experiment played most often (of two played equally often, the
 * later one), in order, all of one kind and with one rate per student. Fewer than two if no experiment was
 * played twice.
 */
export function comparableRounds(rounds: readonly ReviewRound[]): readonly ReviewRound[] {
  const best = byExperiment(rounds).reduce<readonly ReviewRound[]>(
    (most, group) => (group.length >= most.length ? group : most),
    [],
  );
  return best.length < 2 ? [] : best;
}

/** The rounds in which each student had one rate, by kind and experiment, in the order in which each came first. */
export function byExperiment(rounds: readonly ReviewRound[]): (readonly ReviewRound[])[] {
  const groups = new Map<string, ReviewRound[]>();
  for (const round of rounds) {
    const experiment = racedExperiment(round);
    if (experiment === null) continue;
    const key = `${round.activity.kind} ${JSON.stringify(sorted(experiment))}`;
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  return [...groups.values()];
}

/** The same value with the keys of every object sorted: stored experiments may order theirs differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
