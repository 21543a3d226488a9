import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import type {
  BoardChange,
  BoardListChange,
  BoardSideChange,
} from '#core/protocol/views/board-change';
import { isSame } from '../../base/same';

/**
 * A phone's board goes out as what has changed: whole it is 2 KB, and of ten rows one is new. Both ends of it
 * are here.
 */

type Side = Omit<NonNullable<Board['rival']>, 'settled'>;
type Rows = readonly LeaderboardRow[];

const EMPTY: Side = { fastest: [], converged: 0, divergences: [], diverged: 0, bracket: null };

/** Whether this board shows anything that the other doesn't, beyond the counts, which a frame has too. */
export function showsMore(before: Board, after: Board): boolean {
  const shown = ({ isProvisional, ...board }: Board) => [
    isProvisional,
    sidesOf(board).map(({ fastest, divergences, bracket }) => [fastest, divergences, bracket]),
  ];
  return !isSame(shown(before), shown(after));
}

/** @param before null: nothing, and then `number` is 1 */
export function boardChange(before: Board | null, after: Board, number: number): BoardChange {
  const { round, step, isProvisional } = after;
  const known = before === null ? [] : sidesOf(before);
  const sides = sidesOf(after).map((side, at) => sideChange(known[at] ?? EMPTY, side));
  return { round, number, step, isProvisional, sides };
}

/** The same lists with these counts: of each group of runs, how many are at the goal and how many have diverged. */
export function withCounts(
  board: Board,
  counts: readonly (readonly [atGoal: number, diverged: number] | undefined)[],
): Board {
  const sides = sidesOf(board);
  if (sides.every((side, at) => isSame(counts[at] ?? countsOf(side), countsOf(side)))) return board;
  const [first, rival] = sides.map((side, at) => {
    const [converged, diverged] = counts[at] ?? countsOf(side);
    return { converged, diverged };
  });
  return { ...board, ...first, rival: board.rival && { ...board.rival, ...rival } };
}

/** How many are at the goal and how many have diverged, of each group of runs. */
export function boardCounts(board: Board): (readonly [atGoal: number, diverged: number])[] {
  return sidesOf(board).map(countsOf);
}

function countsOf({ converged, diverged }: Side): [atGoal: number, diverged: number] {
  return [converged, diverged];
}

/** The board after a change. null: it builds on another board than this one. */
export function withBoardChange(
  before: Board | null,
  { round, step, isProvisional, sides }: BoardChange,
): Board | null {
  const known = before === null ? [] : sidesOf(before);
  const changed = sides.map((side, at) => sideWith(known[at] ?? EMPTY, side));
  const [first, rival] = changed;
  if (changed.includes(null) || !first) return null;
  const whole = (side: Side) => ({ ...side, settled: [] });
  return { round, step, isProvisional, ...whole(first), rival: rival ? whole(rival) : null };
}

function sidesOf(board: Side & Pick<Board, 'rival'>): Side[] {
  return board.rival === null ? [board] : [board, board.rival];
}

function sideChange(before: Side, after: Side): BoardSideChange {
  const { bracket } = after;
  return {
    counts: countsOf(after),
    ...listChange('fastest', before, after),
    ...listChange('divergences', before, after),
    ...(isSame(before.bracket, bracket)
      ? {}
      : { bracket: bracket && [bracket.below, bracket.above] }),
  };
}

function listChange<List extends 'fastest' | 'divergences'>(
  list: List,
  before: Side,
  after: Side,
): { [Key in List]?: BoardListChange } {
  if (isSame(before[list], after[list])) return {};
  const kept = byParticipant(before[list]);
  const named = namedIn(before);
  const entries = after[list].map((row): BoardListChange[number] => {
    const { participant, learningRate, step, rank, tied, name, isPractice } = row;
    if (isSame(row, kept.get(participant))) return participant;
    const known = named.get(participant);
    return known?.name === name && known.isPractice === isPractice
      ? [participant, learningRate, step, rank, tied]
      : [participant, learningRate, step, rank, tied, name, isPractice];
  });
  return { [list]: entries } as { [Key in List]?: BoardListChange };
}

function sideWith(
  before: Side,
  { counts: [converged, diverged], fastest, divergences, bracket }: BoardSideChange,
): Side | null {
  const named = namedIn(before);
  const lists = {
    fastest: rowsWith(before.fastest, fastest, named),
    divergences: rowsWith(before.divergences, divergences, named),
  };
  if (lists.fastest === null || lists.divergences === null) return null;
  return {
    fastest: lists.fastest,
    converged,
    divergences: lists.divergences,
    diverged,
    bracket:
      bracket === undefined ? before.bracket : bracket && { below: bracket[0], above: bracket[1] },
  };
}

function rowsWith(
  before: Side['fastest'],
  entries: BoardListChange | undefined,
  named: ReadonlyMap<number, LeaderboardRow>,
): Side['fastest'] | null {
  if (entries === undefined) return before;
  const kept = byParticipant(before);
  const rows: LeaderboardRow[] = [];
  for (const entry of entries) {
    const row = typeof entry === 'number' ? kept.get(entry) : rowOf(entry, named);
    if (row === undefined) return null;
    rows.push(row);
  }
  return rows;
}

function rowOf(
  [participant, learningRate, step, rank, tied, ...own]: Exclude<BoardListChange[number], number>,
  named: ReadonlyMap<number, LeaderboardRow>,
): LeaderboardRow | undefined {
  const known = named.get(participant);
  const [name, isPractice] = own.length > 0 ? own : [known?.name, known?.isPractice];
  if (name === undefined || isPractice === undefined) return undefined;
  return { participant, name, isPractice, learningRate, step, rank, tied };
}

function namedIn({ fastest, divergences }: Side): ReadonlyMap<number, LeaderboardRow> {
  return byParticipant([...fastest, ...divergences]);
}

function byParticipant(rows: Rows): ReadonlyMap<number, LeaderboardRow> {
  return new Map(rows.map((row) => [row.participant, row]));
}
