import type { Frame } from '#core/protocol/views';
import { LIVE_WORDS } from '../../../ui/outcome';
import type { Count } from '../count-row';

/**
 * How many runs of a group are where at this moment, for a `CountRow`.
 * @param runs of the group: all of them are on the way until the first frame
 * @param group 0; 1 for the rival of a duel
 */
export function liveCounts(frame: Frame | null, runs: number, group = 0): readonly Count[] {
  const [atGoal, onTheWay, bouncing, diverging] = frame?.[4][group] ?? [0, runs, 0, 0];
  return [
    { kind: 'converged', count: atGoal, words: LIVE_WORDS.converged },
    { kind: 'running', count: onTheWay, words: LIVE_WORDS.running },
    { kind: 'oscillating', count: bouncing, words: LIVE_WORDS.oscillating },
    { kind: 'diverged', count: diverging, words: LIVE_WORDS.diverged },
  ];
}
