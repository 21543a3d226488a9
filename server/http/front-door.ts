import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SOCKET_PATH } from '../sockets/sockets';

export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * The server listens before its rooms are restored, so that a taken port is noticed before anything is
 * touched. Until then everybody waits, sockets too: a client whose WebSocket is turned away falls back to
 * polling, and stays with it for as long as it is connected.
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
      // A socket that breaks here is nobody's error.
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
   * To be called when the rooms' sockets are there.
   * @param upgrade null: no other sockets than the rooms'
   */
  open(handle: RequestListener, upgrade: UpgradeListener | null): void {
    this.#handle = handle;
    this.#upgrade = upgrade;
    // By way of the server, where the rooms' sockets take what is theirs: polling is a request like others.
    for (const comeIn of this.#waiting.splice(0)) comeIn();
  }
}
