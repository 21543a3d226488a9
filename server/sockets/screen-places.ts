import { MOST_READERS, MOST_SCREENS } from '#core/room/limits';
import type { RoomSocket, Seat } from './socket-types';

type Connection = RoomSocket['conn'];

/** The places for projectors, and for phones on which they are read: each is sent a copy of all that the hall sees. */
export class ScreenPlaces {
  /** By the code of the room. */
  readonly #screens = new Map<string, Set<Connection>>();
  readonly #readers = new Map<string, Set<Connection>>();

  /** Anybody but a projector needs none, and those of who leads the room always have one. @returns false: all are taken */
  hold(connection: Connection, { sender, room, isLeader, isReader }: Seat): boolean {
    if (sender.role !== 'screen' || room === null || isLeader) return true;
    const { code } = room;
    return isReader
      ? takePlace(this.#readers, MOST_READERS, code, connection)
      : takePlace(this.#screens, MOST_SCREENS, code, connection);
  }
}

function takePlace(
  places: Map<string, Set<Connection>>,
  most: number,
  code: string,
  connection: Connection,
): boolean {
  const taken = places.get(code) ?? new Set();
  if (taken.size >= most && !taken.has(connection)) return false;
  places.set(code, taken.add(connection));
  connection.once('close', () => {
    taken.delete(connection);
    if (taken.size === 0) places.delete(code);
  });
  return true;
}
