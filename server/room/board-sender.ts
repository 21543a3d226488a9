import { isSame } from '#core/base/same';
import type { Board } from '#core/protocol/views/board';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { StudentView } from '#core/protocol/views/student-view';
import { boardChange, boardCounts, showsMore, withCounts } from '#core/room/views/board-change';

export interface BoardSenderParts {
  /** As it is now; null where no run is shown. */
  readonly show: () => Board | null;
  /** Frames come, and have the counts. */
  readonly isRunning: () => boolean;
  readonly send: (change: BoardChange) => void;
}

/** The one board that all phones of a room have. They are sent what changes, and whoever connects the whole. */
export class BoardSender {
  #sent: Board | null = null;
  /** Of the change that made it. */
  #number = 0;

  constructor(private readonly parts: BoardSenderParts) {}

  /** Sends what has changed, if that shows. */
  follow(): void {
    const board = this.parts.show();
    const before = this.#sent?.round === board?.round ? this.#sent : null;
    if (before !== null && board !== null && !this.#isNews(before, board)) return;
    this.#number = before === null ? 0 : this.#number;
    this.#sent = board;
    if (board === null) return;
    this.#number += 1;
    this.parts.send(boardChange(before, board, this.#number));
  }

  /** For a phone that connects: the board that the next change builds on, with the counts of now. */
  whole(): Pick<StudentView, 'board' | 'boardNumber'> {
    const board = this.parts.show();
    if (this.#sent?.round !== board?.round) this.follow();
    if (this.#sent === null || board === null) return { board: null, boardNumber: 0 };
    return { board: withCounts(this.#sent, boardCounts(board)), boardNumber: this.#number };
  }

  #isNews(before: Board, board: Board): boolean {
    if (showsMore(before, board)) return true;
    return !this.parts.isRunning() && !isSame(boardCounts(before), boardCounts(board));
  }
}
