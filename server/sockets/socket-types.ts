import type { Server, Socket } from 'socket.io';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import type { Sender } from '#core/room/room-command';
import type { SignedIn } from '../access/instructor-sessions';
import type { LiveRoom } from '../room/live-room';

/** What the handshake established about one connection. */
export interface Seat {
  readonly sender: Sender;
  /** null: on the instructor's page that opens rooms. */
  readonly room: LiveRoom | null;
  /** A phone on which the projector is read: it is told what a projector is, and is none. */
  readonly isReader: boolean;
  /** What limits are counted by. */
  readonly remoteAddress: string;
  /** By an instructor's cookie; null: nobody is. */
  readonly signedIn: SignedIn | null;
  /** By an instructor who leads this room, whatever they connect as. */
  readonly isLeader: boolean;
}

interface SocketData {
  seat: Seat;
}

type NoEvents = Record<never, never>;

export type RoomServer = Server<ClientEvents, ServerEvents, NoEvents, SocketData>;
export type RoomSocket = Socket<ClientEvents, ServerEvents, NoEvents, SocketData>;
