import { MOST_SCREENS } from '#core/room/limits';
import type { RoomSocket, Seat } from './socket-types';

type Connection = RoomSocket['conn'];

/** The places for projectors: each is sent a copy of all that the hall sees. */
export class ScreenPlaces {
  /** By the code of the room. */
  readonly #screens = new Map<string, Set<Connection>>();

  /** Anybody but a projector needs none, and the instructor's own always have one. @returns false: all are taken */
  hold(connection: Connection, { sender, host, session }: Seat): boolean {
    if (sender.role !== 'screen' || host === null || session !== null) return true;
    const { code } = host.state;
    const screens = this.#screens.get(code) ?? new Set();
    if (screens.size >= MOST_SCREENS && !screens.has(connection)) return false;
    this.#screens.set(code, screens.add(connection));
    connection.once('close', () => {
      screens.delete(connection);
      if (screens.size === 0) this.#screens.delete(code);
    });
    return true;
  }
}
