import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { Owner } from '#core/protocol/owner';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Sender } from '#core/room/room-command';
import type { Language } from '#core/words/languages';
import type { Audience, Presenter, ViewByAudience } from './room-channels';

/** What a room itself is asked for: neither a room that isn't there yet, nor lesson plans, which belong to none. */
export type AskedOfRoom = Exclude<
  ClientCommand,
  { type: 'open-room' | 'save-plan' | 'add-to-plan' | 'delete-plan' }
>;

/** A command, parsed, and who sent it. */
export interface AskedCommand {
  readonly sender: Sender;
  readonly command: AskedOfRoom;
  /** What limits are counted by. */
  readonly remoteAddress: string;
}

/** One more connection. */
export interface Arrival {
  readonly audience: Audience;
  /** null: a projector or a console. */
  readonly tokenHash: string | null;
}

/** What a connection is told before it hears anything else. */
export type Welcome = {
  [A in Audience]: { readonly view: ViewByAudience[A]; readonly you: You | null };
}[Audience];

/**
 * A room as those see it who serve its people: it may be hosted here or by another server. What is told by a callback is
 * told in the order in which the room says it, between what else it says.
 */
export interface LiveRoom {
  readonly code: string;
  /** Whoever comes now comes to another one, under the same code. */
  readonly isDisposed: boolean;
  /** Another object where somebody may have joined, or gone on on another device; null: not known. */
  readonly devices: object | null;
  /** Whether a student in the room stands behind this device, as far as is known here. */
  isMember(tokenHash: string): boolean;
  /** Resolves once it is stored or refused; to null where it is neither: its sender asks again, and finds who can. */
  answer(asked: AskedCommand): Promise<Acknowledgement | null>;
  /** @param seat called once, unless the connection is gone by then @returns to be called when it ends */
  enter(arrival: Arrival, seat: (welcome: Welcome) => void): () => void;
  /** For a presenter who lacks these parts of a view. */
  whole(
    presenter: Presenter,
    names: readonly PartName[],
    tell: (view: ViewByAudience[Presenter]) => void,
  ): void;
  /** For somebody without a connection, who is here from `visit` on until `leave`. */
  look(tokenHash: string): Promise<{ readonly view: StudentView; readonly you: You }>;
  visit(tokenHash: string): void;
  leave(tokenHash: string): void;
}

/** Where live rooms are found. */
export interface LiveRooms {
  /** The open room with this code. */
  find(code: string): Promise<LiveRoom | null>;
  /** Without reading the store. */
  findLive(code: string): Promise<LiveRoom | null>;
  /** Opens a room, or finds the one that the same command opened before. @returns its code and its version by then */
  create(
    owner: Owner,
    title: string,
    commandId: string,
    language: Language,
  ): Promise<{ readonly code: string; readonly version: number }>;
}
