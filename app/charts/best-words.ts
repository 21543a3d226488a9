import { formatCount, formatRate } from '#core/engine/number-format';
import { bestPoints, type NameEntries, type SweepPoint } from './sweep-data';

/** "Best in the room: Ines and Jamal, 54 steps"; by rate if there are no names; null if nobody converged. */
export function bestWords(
  points: readonly SweepPoint[],
  names: NameEntries,
  mostNames: number,
): string | null {
  const best = bestPoints(points);
  const step = best[0]?.step;
  if (step === undefined || step === null) return null;
  const steps = step === 1 ? '1 step' : `${formatCount(step)} steps`;
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const called = [
    ...new Set(
      best.map(
        ({ participant, learningRate }) => nameOf.get(participant) ?? formatRate(learningRate),
      ),
    ),
  ];
  return `Best in the room: ${listed(called, mostNames)}, ${steps}`;
}

/** "a", "a and b", "a, b and 3 more" */
export function listed(words: readonly string[], most: number): string {
  if (words.length > most) {
    const shown = words.slice(0, Math.max(1, most - 1));
    return `${shown.join(', ')} and ${words.length - shown.length} more`;
  }
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
