import type { Refusal } from '#core/protocol/refusal';
import type { Board } from '#core/protocol/views/board';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { withBoardChange, withCounts } from '#core/room/views/board-change';

/** What the server has told so far, folded into one state. `viewAt` is a moment of `performance.now()`. */
export interface Told<View> {
  /** `restarting`: lost, and the server has said before that it ends. */
  readonly link: 'connecting' | 'live' | 'lost' | 'restarting' | 'refused';
  /** Why the server refused or ended the connection, if it did. */
  readonly refusal: Refusal | null;
  readonly view: View | null;
  readonly viewAt: number;
  readonly you: You | null;
  readonly board: Board | null;
  /** On a phone: of the last change that is in the board. */
  readonly boardNumber: number;
  readonly frame: Frame | null;
}

export type AnyView = StudentView | ScreenView | InstructorView;

export const NOTHING_TOLD = {
  link: 'connecting',
  refusal: null,
  view: null,
  viewAt: 0,
  you: null,
  board: null,
  boardNumber: 0,
  frame: null,
} as const;

/** Whether the server was there and can't be reached at the moment. */
export function isAway(link: Told<unknown>['link']): boolean {
  return link === 'lost' || link === 'restarting';
}

/** The round of a view; null in the lobby and once the room is closed. */
function roundOf(view: AnyView | null): number | null {
  const phase = view?.phase;
  return phase !== undefined && 'round' in phase ? phase.round.number : null;
}

/**
 * A view is the whole state for its reader: a higher version replaces a lower one. Each connection is folded from
 * nothing, since the server may have been restored from a backup.
 */
export function foldView<View extends AnyView>(
  told: Told<View>,
  view: View,
  at: number,
): Told<View> {
  if (told.view !== null && view.version < told.view.version) return told;
  const sameRound = roundOf(view) !== null && roundOf(view) === roundOf(told.view);
  return {
    ...told,
    link: 'live',
    refusal: null,
    view,
    viewAt: at,
    ...boardWith(told, view),
    frame: sameRound ? told.frame : null,
  };
}

/** The first board of a round may come before its first view. */
function boardWith<View extends AnyView>({ board, boardNumber }: Told<View>, view: View) {
  if (view.board !== null) {
    return { board: view.board, boardNumber: 'boardNumber' in view ? view.boardNumber : 0 };
  }
  return board?.round === roundOf(view) ? { board, boardNumber } : { board: null, boardNumber: 0 };
}

export function foldYou<View extends AnyView>(told: Told<View>, you: You): Told<View> {
  if (told.you !== null && you.version < told.you.version) return told;
  return { ...told, you };
}

/** null where a change before this one never came: only a new connection brings the board whole. */
export function foldBoardChange<View extends AnyView>(
  told: Told<View>,
  change: BoardChange,
): Told<View> | null {
  const { number, round } = change;
  const before = number > 1 && told.board?.round === round ? told.board : null;
  if (before !== null && number <= told.boardNumber) return told;
  if (number > 1 && (before === null || number !== told.boardNumber + 1)) return null;
  const board = withBoardChange(before, change);
  return board && { ...told, board, boardNumber: number };
}

/** Frames are volatile: one with an old sequence number, or of another round, is dropped. */
export function foldFrame<View extends AnyView>(told: Told<View>, frame: Frame): Told<View> {
  const [round, sequence] = frame;
  if (round !== roundOf(told.view)) return told;
  const old = told.frame;
  if (old !== null && old[0] === round && sequence <= old[1]) return told;
  return { ...told, frame, board: boardAtFrame(told.board, frame) };
}

/** A board is sent only when its lists change: between, the frames count. */
function boardAtFrame(board: Board | null, [round, , , , counts]: Frame): Board | null {
  if (board?.round !== round) return board;
  return withCounts(
    board,
    counts.map(([atGoal, , , diverging]) => [atGoal, diverging]),
  );
}
