import type { Board } from '#core/protocol/views/board';
import type { Frame } from '#core/protocol/views/frame';
import type { Words } from '#core/words/words';
import { type CountPart, countParts } from '../../ui/marks/counts';

/**
 * How many runs of a group are in each state right now, for a `CountRow`. Until the first frame, also after
 * reconnecting, the leaderboard says who has converged and who has diverged.
 * @param runs of the group
 * @param group 0; 1 for the rival of a duel
 */
export function liveCounts(
  words: Words<'common'>,
  frame: Frame | null,
  board: Pick<Board, 'converged' | 'diverged'> | null,
  runs: number,
  group = 0,
): readonly CountPart[] {
  const [there, gone] = [board?.converged ?? 0, board?.diverged ?? 0];
  const unframed = [there, runs - there - gone, 0, gone] as const;
  const [atGoal, onTheWay, bouncing, diverging] = frame?.[4][group] ?? unframed;
  return countParts(words, { atGoal, onTheWay, bouncing, diverging });
}
