import type { OutcomeCounts } from '#core/engine/outcome';
import { OUTCOMES } from '#core/engine/outcome';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import type { Words } from '#core/words/words';
import type { MarkKind } from './outcome';

/** How many are in one state, with its mark and its word. */
export interface CountPart {
  readonly kind: MarkKind;
  readonly count: number;
  readonly words: string;
}

/** How many are in each state, by the leaderboard: used until the first frame after (re)connecting. */
export function countsOfBoard(board: Pick<Board, 'settled'> | null, runs: number): Counts {
  const settled = board?.settled ?? [];
  const of = (kind: MarkKind) => settled.filter(({ outcome }) => outcome === kind).length;
  const atGoal = of('converged');
  const bouncing = of('oscillating');
  const diverging = of('diverged');
  return { atGoal, onTheWay: runs - atGoal - bouncing - diverging, bouncing, diverging };
}

export function countParts(
  words: Words<'common'>,
  { atGoal, onTheWay, bouncing, diverging }: Counts,
): CountPart[] {
  return [
    { kind: 'converged', count: atGoal, words: words.say('common.live.converged') },
    { kind: 'running', count: onTheWay, words: words.say('common.live.running') },
    { kind: 'oscillating', count: bouncing, words: words.say('common.live.oscillating') },
    { kind: 'diverged', count: diverging, words: words.say('common.live.diverged') },
  ];
}

/** How many had each outcome. Those that nobody had are left out, except for the two that matter most. */
export function outcomeParts(words: Words<'common'>, outcomes: OutcomeCounts): CountPart[] {
  return shownOutcomes(outcomes).map((kind) => ({
    kind,
    count: outcomes[kind] ?? 0,
    words: words.say(`common.outcome.${kind}`),
  }));
}

function shownOutcomes(outcomes: OutcomeCounts) {
  return OUTCOMES.filter(
    (kind) => (outcomes[kind] ?? 0) > 0 || kind === 'converged' || kind === 'diverged',
  );
}
