import type { StudentQuestion } from '../people/roster';

/** What is open over the console. */
export type Asking =
  | 'end-run'
  | 'discard'
  | 'close-room'
  | 'remove-practice'
  | 'clear-out'
  | 'code'
  | 'room'
  | StudentQuestion
  | null;

/** What was opened, and in which phase of which round. */
export interface OpenedDialog {
  readonly asking: Asking;
  readonly moment: string;
}

/** A question about one phase of a round ends with it, and must not come up again in the next one. */
export function stillAsked({ asking, moment }: OpenedDialog, now: string): Asking {
  const isOver = (asking === 'end-run' || asking === 'discard') && moment !== now;
  return isOver ? null : asking;
}
