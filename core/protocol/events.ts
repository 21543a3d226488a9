import type { Board } from './board';
import type { ClientCommand } from './commands';
import type { InstructorView } from './instructor-view';
import type { Refusal } from './refusals';
import type { ScreenView } from './screen-view';
import type { Steering } from './steering';
import type { StudentView } from './student-view';
import type { You } from './you';

/**
 * Every command is acknowledged, once, after it is stored. `code` comes back from `open-room`, `name`
 * from `join` as it was made unique, `step` from `change-rate`: the rate holds from the update after it.
 */
export type Acknowledgement =
  | {
      readonly ok: true;
      readonly version: number;
      readonly code?: string;
      readonly name?: string;
      readonly step?: number;
    }
  | ({ readonly ok: false } & Refusal);

export interface ClientEvents {
  command: (command: ClientCommand, acknowledge: (answer: Acknowledgement) => void) => void;
  /** The sequence number of the last frame seen, about every two seconds of a run: who lags is spared frames. */
  echo: (sequence: number) => void;
}

export interface ServerEvents {
  /** The kind of view follows the role of the handshake. */
  view: (view: StudentView | ScreenView | InstructorView) => void;
  you: (you: You) => void;
  board: (board: Board) => void;
  /** To projector and console, in steer: what the class has changed since the last one. */
  steering: (steering: Steering) => void;
  /** A `Frame` as JSON text: encoded once for the whole room. */
  frame: (frame: string) => void;
  /** The reason for which the server is about to end this connection. */
  goodbye: (refusal: Refusal) => void;
}
