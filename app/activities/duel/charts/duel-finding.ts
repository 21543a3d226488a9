import { lowerMedian } from '#core/base/median';
import type { Outcome } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import type { SweepPoint } from '../../../charts/sweep-data';

/** One pick, under both optimizers. */
export interface DuelPair {
  readonly learningRate: number;
  readonly first: SweepPoint;
  readonly rival: SweepPoint;
}

/** The picks that both sides ran, lowest rate first. */
export function duelPairs(
  first: readonly SweepPoint[],
  rival: readonly SweepPoint[],
): readonly DuelPair[] {
  const others = new Map(rival.map((point) => [point.participant, point]));
  return first.flatMap((point) => {
    const other = others.get(point.participant);
    return other === undefined
      ? []
      : [{ learningRate: point.learningRate, first: point, rival: other }];
  });
}

/** Where the sides differ most, in one sentence: "With 0.3: Adam in 40 steps. Gradient descent diverges." */
export function duelFinding(
  words: Words<'findings'>,
  pairs: readonly DuelPair[],
  names: readonly [first: string, rival: string],
): string {
  if (pairs.length === 0) return words.say('findings.class.nobody-picked');
  const telling = mostTelling(pairs);
  if (telling === null) return sameWords(words, pairs);
  const sides = [
    { name: names[0], point: telling.first },
    { name: names[1], point: telling.rival },
  ].sort((a, b) => quality(b.point) - quality(a.point));
  const [better = '', worse = ''] = sides.map(({ name, point: { outcome, step } }) =>
    words.tell({ key: `findings.duel.fate.${outcome}`, values: { name, step: step ?? 0 } }),
  );
  return words.say('findings.duel.telling', { rate: telling.learningRate, better, worse });
}

/** Where one side converges and the other does worst; of several, the middle one. null if there is no difference. */
function mostTelling(pairs: readonly DuelPair[]): DuelPair | null {
  const difference = ({ first, rival }: DuelPair) => Math.abs(quality(first) - quality(rival));
  const most = Math.max(...pairs.map(difference));
  if (most === 0) return null;
  // Steps only rank runs that converged: a difference of outcome comes before one of speed.
  const kind = Math.floor(most);
  const best = pairs.filter((pair) =>
    kind > 0 ? Math.floor(difference(pair)) === kind : difference(pair) === most,
  );
  return lowerMedian(best)!;
}

/** From worst to best; converging ranks above everything else, and faster above slower. */
const RANKS: Readonly<Record<Outcome, number>> = {
  diverged: 0,
  oscillating: 1,
  trapped: 1,
  'too-slow': 1,
  converged: 3,
};

function quality({ outcome, step }: SweepPoint): number {
  return RANKS[outcome] + (outcome === 'converged' ? 1 / (1 + (step ?? 0)) : 0);
}

/** Where no pick did better with one than with the other: what is true of all of them. */
function sameWords(words: Words<'findings'>, pairs: readonly DuelPair[]): string {
  const picks = pairs.length;
  const arrived = pairs.filter(({ first }) => first.outcome === 'converged').length;
  if (arrived === picks) return words.say('findings.duel.as-long', { picks });
  // Too slow and unsettled are as good as one another, and not alike.
  if (pairs.every(({ first, rival }) => first.outcome === rival.outcome)) {
    return words.say('findings.duel.alike', { picks });
  }
  if (arrived > 0) return words.say('findings.duel.no-better');
  return words.say('findings.duel.neither', { picks });
}
