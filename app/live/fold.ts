import type { Refusal } from '#core/protocol/refusal';
import type { Board } from '#core/protocol/views/board';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';

/** What the server has told so far, folded into one state. `viewAt` is a moment of `performance.now()`. */
export interface Told<View> {
  readonly link: 'connecting' | 'live' | 'lost' | 'refused';
  /** Why the server refused or ended the connection, if it did. */
  readonly refusal: Refusal | null;
  readonly view: View | null;
  readonly viewAt: number;
  readonly you: You | null;
  readonly board: Board | null;
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
  frame: null,
} as const;

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
    board: view.board ?? (sameRound ? told.board : null),
    frame: sameRound ? told.frame : null,
  };
}

export function foldYou<View extends AnyView>(told: Told<View>, you: You): Told<View> {
  if (told.you !== null && you.version < told.you.version) return told;
  return { ...told, you };
}

export function foldBoard<View extends AnyView>(told: Told<View>, board: Board): Told<View> {
  const old = told.board;
  if (old !== null && old.round === board.round && board.step < old.step) return told;
  return { ...told, board };
}

/** Frames are volatile: one with an old sequence number, or of another round, is dropped. */
export function foldFrame<View extends AnyView>(told: Told<View>, frame: Frame): Told<View> {
  const [round, sequence] = frame;
  if (round !== roundOf(told.view)) return told;
  const old = told.frame;
  if (old !== null && old[0] === round && sequence <= old[1]) return told;
  return { ...told, frame };
}
