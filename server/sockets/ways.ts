import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { RoomSocket } from './socket-types';

/** A single phone may sit in a bad network; so many, and none with a WebSocket, share a proxy. */
const ENOUGH = 3;

/** How the phones of a room come in, to notice a proxy that loses WebSockets. */
export class Ways {
  #webSockets = 0;
  /** Tried a WebSocket first. */
  #polled = 0;

  /** @param isStripped whether a WebSocket has come without its headers: then one phone is enough */
  constructor(private readonly isStripped: () => boolean) {}

  enter(socket: RoomSocket): void {
    const isWebSocket = socket.conn.transport.name === 'websocket';
    if (!isWebSocket && socket.handshake.auth.polls !== true) return;
    this.#count(isWebSocket, 1);
    socket.once('disconnect', () => this.#count(isWebSocket, -1));
  }

  areLost(): boolean {
    return this.#webSockets === 0 && this.#polled >= (this.isStripped() ? 1 : ENOUGH);
  }

  #count(isWebSocket: boolean, change: 1 | -1): void {
    if (isWebSocket) this.#webSockets += change;
    else this.#polled += change;
  }
}

/** What engine.io tells of a handshake that it refuses. */
interface FailedHandshake {
  readonly req?: IncomingMessage;
  readonly context?: { readonly name?: string };
}

/** WebSockets that come as ordinary requests: a proxy has dropped the headers that say what they are. */
export class StrippedWebSockets {
  areSeen = false;

  watch(engine: EventEmitter): void {
    engine.on('connection_error', ({ req, context }: FailedHandshake) => {
      const isUnasked = req?.headers.upgrade === undefined;
      if (context?.name === 'TRANSPORT_HANDSHAKE_ERROR' && isUnasked) this.areSeen = true;
    });
  }
}
