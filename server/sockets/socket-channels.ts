import type { BoardChange } from '#core/protocol/views/board-change';
import type { You } from '#core/protocol/views/you';
import type { Audience, RoomChannels, ViewByAudience } from '../room/room-channels';
import { FrameListeners } from './frame-listeners';
import { asToldTo } from './hall-secret';
import type { RoomServer, RoomSocket, Seat } from './socket-types';
import { Ways } from './ways';

const AUDIENCES = { student: 'students', screen: 'screens', instructor: 'instructors' } as const;

export function audienceOf({ sender }: Seat): Audience {
  return AUDIENCES[sender.role];
}

/** A room's audiences as rooms of socket.io. */
export class SocketChannels implements RoomChannels {
  readonly #listeners = new FrameListeners();
  readonly #ways: Ways;

  constructor(
    private readonly io: RoomServer,
    private readonly code: string,
    isStripped: () => boolean,
  ) {
    this.#ways = new Ways(isStripped);
  }

  /** Adds a connection to the audience of its seat. @returns what to do with its echoes */
  enter(socket: RoomSocket): (sequence: number) => void {
    const { seat } = socket.data;
    // The in-memory adapter joins at once, so nothing is missed between this and the first view.
    void socket.join([this.#room('all'), this.#room(audienceOf(seat))]);
    if (seat.sender.role === 'student') {
      void socket.join(this.#room(seat.sender.tokenHash));
      this.#ways.enter(socket);
    }
    if (seat.isReader) void socket.join(this.#room('readers'));
    const listener = {
      join: () => void socket.join(this.#room('frames')),
      leave: () => void socket.leave(this.#room('frames')),
    };
    this.#listeners.add(listener);
    socket.once('disconnect', () => this.#listeners.remove(listener));
    return (sequence) => this.#listeners.echo(listener, sequence);
  }

  count(audience: Audience): number {
    return this.#size(audience);
  }

  projectors(): number {
    return this.#size('screens') - this.#size('readers');
  }

  tabs(tokenHash: string): number {
    return this.#size(tokenHash);
  }

  hasLostWebSockets(): boolean {
    return this.#ways.areLost();
  }

  view<A extends Audience>(audience: A, view: ViewByAudience[A]): void {
    const { adapter, sockets } = this.io.sockets;
    if (audience === 'students') this.io.to(this.#room(audience)).emit('view', view);
    // One by one: what goes to a room is framed once for all, and can't be compressed.
    else
      for (const id of adapter.rooms.get(this.#room(audience)) ?? []) {
        const socket = sockets.get(id);
        socket?.emit('view', asToldTo(socket.data.seat, view));
      }
  }

  boardChange(change: BoardChange): void {
    this.io.to(this.#room('students')).emit('board-change', change);
  }

  you(tokenHash: string, you: You): void {
    this.io.to(this.#room(tokenHash)).emit('you', you);
  }

  frame(sequence: number, text: string): void {
    this.#listeners.next(sequence);
    this.io.to(this.#room('frames')).volatile.emit('frame', text);
  }

  heartbeat(round: number, isForAll: boolean): void {
    const all = this.io.to(this.#room('all'));
    // What waits for a busy connection is heartbeat enough.
    (isForAll ? all : all.except(this.#room('frames'))).volatile.emit('heartbeat', round);
  }

  restartFrames(): void {
    this.#listeners.restart();
  }

  /** Closes the transports, since a client that is disconnected through socket.io wouldn't reconnect by itself. */
  drop(): void {
    for (const socket of this.io.sockets.sockets.values()) {
      if (socket.rooms.has(this.#room('all'))) socket.conn.close();
    }
  }

  #size(room: string): number {
    return this.io.sockets.adapter.rooms.get(this.#room(room))?.size ?? 0;
  }

  #room(name: string): string {
    return `${this.code}:${name}`;
  }
}
