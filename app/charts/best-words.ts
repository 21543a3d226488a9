import type { Words } from '#core/words/words';
import { listed, listedNumbers } from '../ui/words/listed';
import { bestPoints, type NameEntries, type SweepPoint } from './sweep-data';

/** "Best in the room: Ines and Jamal, 54 steps"; by rate if there are no names; null if nobody converged. */
export function bestWords(
  words: Words<'charts'>,
  points: readonly SweepPoint[],
  names: NameEntries,
  mostNames: number,
): string | null {
  const best = bestPoints(points);
  const step = best[0]?.step;
  if (step === undefined || step === null) return null;
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const called = [
    ...new Set(
      best.map(
        ({ participant, learningRate }) =>
          nameOf.get(participant) ?? words.numbers.rate(learningRate),
      ),
    ),
  ];
  const list = best.every(({ participant }) => nameOf.has(participant)) ? listed : listedNumbers;
  return words.say('charts.best', { names: list(words, called, mostNames), step });
}
