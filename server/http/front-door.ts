import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SOCKET_PATH } from '../sockets/sockets';

export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * The server listens before it restores its rooms, so that a taken port is noticed before anything is
 * touched. Until the rooms are back every request waits, and so does every upgrade: a client whose WebSocket
 * is turned away falls back to polling, and stays on it for the whole connection.
 */
export class FrontDoor {
  readonly #waiting: (() => void)[] = [];
  #handle: RequestListener | null = null;
  #upgrade: UpgradeListener | null = null;

  constructor(http: Server) {
    http.on('request', (...request) => {
      if (this.#handle === null) this.#waiting.push(() => http.emit('request', ...request));
      else this.#handle(...request);
    });
    http.on('upgrade', (request, socket, head) => {
      // Without a listener, a socket that breaks would bring the server down.
      socket.on('error', () => undefined);
      if (this.#handle === null) {
        this.#waiting.push(() => http.emit('upgrade', request, socket, head));
        return;
      }
      if (request.url?.startsWith(SOCKET_PATH)) return;
      if (this.#upgrade !== null) this.#upgrade(request, socket, head);
      else socket.destroy();
    });
  }

  /**
   * Call it once the rooms' sockets are attached.
   * @param upgrade for sockets other than the rooms'; null: there are none
   */
  open(handle: RequestListener, upgrade: UpgradeListener | null): void {
    this.#handle = handle;
    this.#upgrade = upgrade;
    // Emitted again rather than handled here: the rooms' sockets listen too, and polling is an ordinary request.
    for (const comeIn of this.#waiting.splice(0)) comeIn();
  }
}
